package id.jenjang.cli.internal;

import id.jenjang.model.Kertas;
import id.jenjang.model.Laporan;
import id.jenjang.model.Versi;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.tree.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of all documents a plan has data for. All of them are made before the first is written,
 * and other files of the folder are left alone.
 */
final class DocumentFolder {

    private final Session session;
    private final CheckedPlan plan;
    private final DocumentChoice.Scope scope;
    private final DocumentOptions options;
    private final Dressmaker dressmaker;
    private final Map<String, Composed> documents = new LinkedHashMap<>();
    private final List<String> omitted = new ArrayList<>();

    /** A document with the note of what it was composed from. */
    private record Composed(Document document, Laporan laporan, Provenance from) {}

    /** Tells how a document of the folder is printed. */
    @FunctionalInterface
    interface Dressmaker {

        /** The settings for a document with the given settings in the plan, and its file. */
        PrintSettings settings(Laporan laporan, Path file) throws CommandFailure;
    }

    /**
     * The documents of an agency and a year.
     *
     * @param paper what they are printed on; null leaves it to plan and document
     */
    DocumentFolder(
            Session session,
            CheckedPlan plan,
            DocumentChoice.Scope scope,
            Kertas paper,
            Dressmaker dressmaker) {
        this.session = session;
        this.plan = plan;
        this.scope = scope;
        this.options = DocumentOptions.NONE.on(paper);
        this.dressmaker = dressmaker;
        PlanDocument.all().forEach(this::add);
    }

    private void add(PlanDocument kind) {
        if (kind.needs().contains(DocumentNeed.PERJANJIAN)) {
            add(kind, kind.word(), options.withVersi(Versi.MURNI));
            String revised = kind.word() + "-" + Versi.PERUBAHAN.getLiteral();
            add(kind, revised, options.withVersi(Versi.PERUBAHAN));
            addOfficials(kind, kind.word() + "-" + DocumentOptions.ALL);
        } else {
            add(kind, kind.word(), options);
        }
    }

    private void addOfficials(PlanDocument kind, String name) {
        Laporan laporan = kind.settings(plan.rencana(), scope.instansi(), scope.tahun());
        if (kind.officials(plan.rencana(), laporan).isEmpty()) {
            omitted.add(session.text("folder.omitted", name, session.text("need.official")));
        } else {
            add(kind, name, options.withPejabat(DocumentOptions.ALL));
        }
    }

    private void add(PlanDocument kind, String name, DocumentOptions wanted) {
        var missing = kind.missing(plan.rencana(), scope.instansi(), scope.tahun(), wanted);
        if (missing.isPresent()) {
            var reason = session.text("need." + missing.get().word());
            omitted.add(session.text("folder.omitted", name, reason));
            return;
        }
        Laporan laporan = kind.settings(plan.rencana(), scope.instansi(), scope.tahun());
        documents.put(
                name + "-" + scope.tahun(),
                new Composed(
                        plan.compose(kind, laporan, wanted),
                        laporan,
                        DocumentOrigin.note(kind, laporan, plan.rencana(), wanted)));
        if (kind.needsReport()) {
            plan.warnOfUnprinted(laporan);
        }
    }

    /**
     * Writes the documents.
     *
     * @param folder made when it is not there
     * @return one line per document, written or left out
     */
    List<String> write(Path folder, DocumentFormat form) throws CommandFailure {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (var each : documents.entrySet()) {
            contents.put(
                    each.getKey(),
                    bytes(
                            each.getValue(),
                            form,
                            folder.resolve(each.getKey() + "." + form.ending())));
        }
        make(folder);
        var lines = new ArrayList<String>();
        for (var each : contents.entrySet()) {
            var file = folder.resolve(each.getKey() + "." + form.ending());
            session.write(file, out -> out.write(each.getValue()));
            lines.add(
                    session.text(plan.isDraft() ? "report.written.draft" : "report.written", file));
        }
        lines.addAll(omitted);
        return lines;
    }

    private byte[] bytes(Composed composed, DocumentFormat form, Path file) throws CommandFailure {
        var settings = dressmaker.settings(composed.laporan(), file);
        var bytes = new ByteArrayOutputStream();
        try {
            form.write(composed.document(), settings.printedFrom(composed.from()), bytes);
        } catch (IOException e) {
            throw failure(file, e);
        }
        return bytes.toByteArray();
    }

    private CommandFailure failure(Path folder, IOException e) {
        return new CommandFailure(
                session.text(
                        "failure.output", folder, new FailureReason(session.messages()).of(e)));
    }

    private void make(Path folder) throws CommandFailure {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new CommandFailure(session.text("folder.is-file", folder));
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }
}
