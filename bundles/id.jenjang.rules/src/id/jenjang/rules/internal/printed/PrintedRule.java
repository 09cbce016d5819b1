package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.Letak;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** A rule over what a printed document states; it is called once for each document. */
abstract class PrintedRule extends ElementRule<Tercetak> {

    PrintedRule(String id, Severity severity, Regulation... basis) {
        super(id, severity, Tercetak.class, basis);
    }

    @Override
    protected final void check(Tercetak source, CheckContext context) {
        context.goOn();
        check(context.shared(Printed.KEY).of(source), context);
    }

    /** Looks at one document. */
    abstract void check(PrintedDocument document, CheckContext context);

    /** A finding on a figure. */
    static FindingDraft at(Stated figure, CheckContext context) {
        // Offsets move with every edit of the transcript; whose figure it is and which does not.
        return context.at(figure.place())
                .key(
                        figure.element() != null ? figure.element() : figure.figure().nama(),
                        figure.kind(),
                        figure.year());
    }

    /** A finding on the first of several figures with one cause, the others related. */
    static FindingDraft at(List<Stated> figures, CheckContext context) {
        FindingDraft draft = at(figures.getFirst(), context);
        figures.stream().skip(1).map(Stated::place).forEach(draft::related);
        return draft;
    }

    /**
     * A finding on the first of several places with one cause, the others related.
     *
     * @param key what tells the cause from others of the rule
     */
    static FindingDraft atAll(List<Letak> places, Object key, CheckContext context) {
        FindingDraft draft = context.at(Places.of(places.getFirst())).key(key);
        places.stream().skip(1).map(Places::of).forEach(draft::related);
        return draft;
    }

    /** Adds the place in the plan that a figure contradicts, where there is one. */
    static FindingDraft relate(FindingDraft draft, Place planPlace) {
        return planPlace == null ? draft : draft.related(planPlace);
    }

    static String where(Stated figure, CheckContext context) {
        return where(figure.piece(), context);
    }

    static String where(CuplikanTerbaca piece, CheckContext context) {
        return PieceLabel.of(piece.sumber(), context.locale());
    }
}
