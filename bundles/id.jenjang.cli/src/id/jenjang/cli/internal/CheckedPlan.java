package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.FindingLine;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.report.Clearance;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.NarrativePictures;
import id.jenjang.report.OwnWording;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Place;

/**
 * A plan that has been checked, whose documents are drafts as long as it has errors, unless they
 * are printed by force.
 */
final class CheckedPlan {

    private final Session session;
    private final LoadedPlan plan;
    private final Clearance clearance;

    /**
     * Checks a plan.
     *
     * @param force whether errors do not make drafts of its documents
     * @throws CommandFailure when a file could not be read; not even by force is anything printed
     *     then, because it would silently lack what stands in that file
     */
    CheckedPlan(Session session, LoadedPlan plan, boolean force) throws CommandFailure {
        this(session, plan, plan.check(new Checker(DocumentRules.registry())), force);
    }

    /**
     * A plan somebody has checked already.
     *
     * @throws CommandFailure when a file could not be read
     */
    CheckedPlan(Session session, LoadedPlan plan, PlanCheck check, boolean force)
            throws CommandFailure {
        this.session = session;
        this.plan = plan;
        this.clearance =
                Clearance.of(check.findings().stream().map(CheckedPlan::against).toList(), force);
        if (clearance.verdict() == Clearance.Verdict.REFUSED) {
            refuse(check);
        }
    }

    private static Clearance.Against against(TextFinding finding) {
        return new Clearance.Against(
                finding.severity(),
                finding.isUnreadableFile(),
                finding.subject().isPrinted(),
                finding.told());
    }

    private void refuse(PlanCheck check) throws CommandFailure {
        var printer = new FindingLine(session.messages(), false);
        var unreadable =
                check.findings().stream()
                        .filter(TextFinding::isUnreadableFile)
                        .map(printer::of)
                        .toList();
        throw new CommandFailure(unreadable);
    }

    /** The plan. */
    Rencana rencana() {
        return plan.rencana();
    }

    /** How many errors the plan has. */
    int errors() {
        return clearance.errors();
    }

    /** Whether its documents are drafts. */
    boolean isDraft() {
        return clearance.isDraft();
    }

    /** Composes a document, marked as a draft where it is one. */
    Document compose(PlanDocument kind, Laporan laporan, DocumentOptions options) {
        var document = kind.compose(rencana(), laporan, options);
        return clearance.mark(document);
    }

    /**
     * What a report leaves out would be missed by nobody until it is too late: texts and pictures
     * under a title it does not have, pictures that cannot be printed, sentences of its own that
     * stand for none.
     */
    void warnOfUnprinted(Laporan laporan) {
        for (var bagian : LkjipComposer.unprinted(rencana(), laporan)) {
            warn(
                    Place.of(bagian, RencanaPackage.Literals.BAGIAN__JUDUL),
                    session.text("report.unprinted", bagian.getJudul()));
        }
        for (var gambar : LkjipComposer.unprintedPictures(rencana(), laporan)) {
            warn(
                    Place.of(gambar, RencanaPackage.Literals.GAMBAR__JUDUL),
                    session.text("report.unprintedPicture", gambar.getJudul()));
        }
        for (var picture : NarrativePictures.unusable(rencana(), laporan)) {
            var place =
                    new Place.ModelPlace(
                            picture.text(),
                            RencanaPackage.Literals.BAGIAN__TEKS,
                            -1,
                            picture.offset(),
                            picture.name().length());
            var sentence = picture.reason().sentence(picture.name(), session.locale());
            warn(place, session.text("report.warning", sentence));
        }
        for (var problem : OwnWording.problems(laporan)) {
            warn(Place.of(problem.entry()), sentence(problem));
        }
    }

    private String sentence(OwnWording.Problem problem) {
        var hint =
                Nearest.to(problem.written(), problem.allowed())
                        .map(nearest -> " " + session.text("report.meant", nearest))
                        .orElse("");
        return switch (problem.mistake()) {
            case UNKNOWN_KEY -> session.text("report.wording.key", problem.written()) + hint;
            case UNKNOWN_PLACE ->
                    session.text(
                                    "report.wording.place",
                                    problem.written(),
                                    problem.entry().getKunci(),
                                    String.join(", ", problem.allowed()))
                            + hint;
        };
    }

    private void warn(Place where, String sentence) {
        var place =
                plan.locate(where)
                        .map(
                                range ->
                                        range.file()
                                                + ":"
                                                + range.line()
                                                + ":"
                                                + range.column()
                                                + ": ")
                        .orElse("");
        session.complain(place + sentence);
    }
}
