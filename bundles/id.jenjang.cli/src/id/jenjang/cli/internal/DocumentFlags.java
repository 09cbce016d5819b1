package id.jenjang.cli.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Versi;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The options that choose among the variants of a document. */
final class DocumentFlags {

    @Option(names = "--versi", paramLabel = "VERSI")
    private Versi versi;

    @Option(names = "--pejabat", paramLabel = "ID")
    private String official;

    /** What is asked for. */
    DocumentOptions options() {
        return new DocumentOptions(versi, official);
    }

    /**
     * Refuses what would be passed over in silence.
     *
     * @throws CommandFailure saying which option goes with what
     */
    void check(DocumentKind kind, Messages messages) throws CommandFailure {
        boolean agreement =
                kind instanceof DocumentKind.OfPlan(var document)
                        && document.needs().contains(DocumentNeed.PERJANJIAN);
        if (official != null && !agreement) {
            throw new CommandFailure(messages.text("document.official-of-what"));
        }
        if (versi != null && !agreement) {
            throw new CommandFailure(messages.text("document.version-of-what"));
        }
    }

    /** Refuses an official nobody knows. */
    void refuseUnknown(Messages messages, PlanDocument document, Rencana plan, Laporan laporan)
            throws CommandFailure {
        if (official == null) {
            return;
        }
        var known = new ArrayList<>(head(laporan));
        known.addAll(document.officials(plan, laporan));
        known.add(DocumentOptions.ALL);
        if (!known.contains(official)) {
            throw new CommandFailure(
                    messages.text("document.no-official", official, String.join(", ", known)));
        }
    }

    private static List<String> head(Laporan laporan) {
        return laporan.getInstansi().getPejabat().stream()
                .filter(office -> office.getPeran() == PeranPejabat.KEPALA)
                .map(Pejabat::getId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the file of an official's document is named after; empty for the head of the agency. */
    String suffix() {
        return official == null ? "" : "-" + official;
    }
}
