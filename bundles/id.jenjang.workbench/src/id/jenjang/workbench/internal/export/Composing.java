package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.PlaceLabels;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Laporan;
import id.jenjang.report.Clearance;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.DocumentSet;
import id.jenjang.report.HasilPeriksaComposer;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.ReviuDocument;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.html.HtmlOptions;
import id.jenjang.rules.Checker;
import id.jenjang.rules.checklist.ChecklistSubject;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Printing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes what is ordered. */
final class Composing {

    private final ExportOrder order;
    private final DocumentAt at;
    private final Clearance clearance;
    private final List<String> omitted = new ArrayList<>();

    Composing(ExportOrder order) {
        this.order = order;
        at = order.at();
        clearance = Printing.clearance(order.moment().check(), order.force());
    }

    /** What was left out, and why, one line each. */
    List<String> omitted() {
        return omitted;
    }

    /**
     * Composes it.
     *
     * @throws ExportFailure when a file of the plan cannot be read, or the plan has it no longer
     */
    List<Piece> pieces() throws ExportFailure {
        if (order.kind().isPlans() && clearance.verdict() == Clearance.Verdict.REFUSED) {
            throw new ExportFailure(clearance.unreadable().getFirst(), null);
        }
        return switch (order.kind()) {
            case ExportKind.OfPlan(var document) -> List.of(document(document));
            case ExportKind.OfReview(var review) -> List.of(review(review));
            case ExportKind.All all -> all();
        };
    }

    private static ExportFailure gone() {
        return new ExportFailure(Messages.get("export.noAgency"), null);
    }

    private DocumentOptions options() {
        return DocumentOptions.NONE.on(order.dress().paper().orElse(null));
    }

    private Piece document(PlanDocument kind) throws ExportFailure {
        var settings = at.settings(order.moment().plan().plan()).orElseThrow(Composing::gone);
        return piece(order.target(), kind, settings, options());
    }

    private Piece piece(Path file, PlanDocument kind, Laporan settings, DocumentOptions options) {
        var rencana = order.moment().plan().plan().rencana();
        return new Piece(
                file,
                clearance.mark(kind.compose(rencana, settings, options)),
                new Provenance(kind.word(), at.agency(), at.year(), options.words()),
                order.dress().template().or(() -> template(settings)),
                HtmlOptions.plain());
    }

    /** The template the plan names. */
    static Optional<Path> template(Laporan settings) {
        return Optional.ofNullable(settings.getTemplat())
                .map(BerkasPendamping::getLokasi)
                .map(Path::of);
    }

    private List<Piece> all() throws ExportFailure {
        var plan = order.moment().plan().plan();
        var agency = at.instansi(plan).orElseThrow(Composing::gone);
        var paper = order.dress().paper().orElse(null);
        var set = DocumentSet.of(plan.rencana(), agency, at.year(), paper);
        for (var each : set.omitted()) {
            var need = each.need().map(DocumentNeed::word).orElse("pejabat");
            omitted.add(
                    Messages.get(
                            "export.omitted", each.name(), Messages.get("export.need." + need)));
        }
        var ending = "." + order.dress().format().ending();
        return set.entries().stream()
                .map(
                        each ->
                                piece(
                                        order.target().resolve(each.name() + ending),
                                        each.kind(),
                                        each.laporan(),
                                        each.options()))
                .toList();
    }

    private Piece review(ReviuDocument kind) throws ExportFailure {
        var plan = order.moment().plan().plan();
        var locale = Messages.language();
        var labels = new PlaceLabels(plan, List.of(order.plan()));
        var agency = at.instansi(plan).orElseThrow(Composing::gone);
        var result = new Checker(DocumentRules.registry()).check(plan.rencana(), locale);
        var subject = ChecklistSubject.of(plan.rencana(), agency, at.year(), result);
        var input = new ReviuInput(subject, labels.reading(), labels::label, null, locale);
        return new Piece(
                order.target(),
                kind.compose(input),
                new Provenance(kind.word(), at.agency(), at.year()),
                Optional.empty(),
                new HtmlOptions(
                        ReviuDocument.FINDING_TABLES, HasilPeriksaComposer.severityWords(locale)));
    }
}
