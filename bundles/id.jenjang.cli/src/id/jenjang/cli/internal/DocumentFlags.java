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
     * Refuses an official nobody knows, and one asked for where officials have no part.
     *
     * @param document what is printed; null for several documents at once
     */
    void refuseUnfit(Messages messages, PlanDocument document, Rencana plan, Laporan laporan)
            throws CommandFailure {
        if (official == null) {
            return;
        }
        if (document == null || !document.needs().contains(DocumentNeed.PERJANJIAN)) {
            throw new CommandFailure(messages.text("document.official-of-what"));
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
