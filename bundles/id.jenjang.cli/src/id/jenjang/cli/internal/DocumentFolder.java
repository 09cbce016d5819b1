package id.jenjang.cli.internal;

import id.jenjang.model.Kertas;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentNeed;
import id.jenjang.report.DocumentSet;
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
        this.dressmaker = dressmaker;
        var set = DocumentSet.of(plan.rencana(), scope.instansi(), scope.tahun(), paper);
        set.entries().forEach(this::compose);
        set.omitted().forEach(each -> omitted.add(line(each)));
    }

    private String line(DocumentSet.Omitted each) {
        var need = "need." + each.need().map(DocumentNeed::word).orElse("official");
        return session.text("folder.omitted", each.name(), session.text(need));
    }

    private void compose(DocumentSet.Entry each) {
        documents.put(
                each.name(),
                new Composed(
                        plan.compose(each.kind(), each.laporan(), each.options()),
                        each.laporan(),
                        DocumentOrigin.note(
                                each.kind(), each.laporan(), plan.rencana(), each.options())));
        if (each.kind().needsReport()) {
            plan.warnOfUnprinted(each.laporan());
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
