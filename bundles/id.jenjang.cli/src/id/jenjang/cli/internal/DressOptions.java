package id.jenjang.cli.internal;

import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Kertas;
import id.jenjang.model.Laporan;
import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxNotes;
import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.DocxTemplate;
import id.jenjang.report.docx.UnsafeDocxException;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The options that say in which dress a Word file is printed, and from which earlier file the text
 * people wrote in its free areas is kept.
 */
final class DressOptions {

    @Option(names = "--templat", paramLabel = "FILE")
    private Path template;

    @Option(names = "--kertas", paramLabel = "UKURAN")
    private Kertas paper;

    @Option(names = "--isian")
    private boolean areas;

    @Option(names = "--dari", paramLabel = "FILE")
    private Path earlier;

    /**
     * Refuses what would be passed over in silence.
     *
     * @throws CommandFailure saying which option goes with what
     */
    void check(DocumentKind kind, DocumentFormat form, Messages messages) throws CommandFailure {
        boolean dressed = template != null || areas || earlier != null;
        var option = template != null ? "--templat" : areas ? "--isian" : "--dari";
        if (kind instanceof DocumentKind.OfReview && (dressed || paper != null)) {
            var unfit = dressed ? option : "--kertas";
            throw new CommandFailure(messages.text("dress.of-kind", unfit, kind.word()));
        }
        if (template != null && paper != null) {
            throw new CommandFailure(messages.text("dress.paper"));
        }
        if (!dressed) {
            return;
        }
        if (form == DocumentFormat.HTML) {
            throw new CommandFailure(messages.text("dress.of-format", option));
        }
    }

    /** The paper asked for; null leaves it to plan and document. */
    Kertas paper() {
        return paper;
    }

    /**
     * How a document is printed.
     *
     * @param laporan its settings in the plan
     * @param file the file to be written; what people wrote in it is kept
     * @throws CommandFailure when the template or the earlier file cannot be used
     */
    PrintSettings dress(
            PrintSettings settings,
            DocumentFormat form,
            Laporan laporan,
            Path file,
            Session session)
            throws CommandFailure {
        if (form == DocumentFormat.HTML) {
            return settings;
        }
        var docx = areas ? settings.docx().withAreas() : settings.docx();
        docx = templated(docx, laporan, session);
        var kept = kept(form == DocumentFormat.DOCX ? file : null, session);
        if (kept.isPresent()) {
            docx = docx.keeping(kept.get());
        }
        return settings.with(docx, notes -> tell(notes, session));
    }

    private DocxOptions templated(DocxOptions docx, Laporan laporan, Session session)
            throws CommandFailure {
        var file = template != null ? Optional.of(template) : ofPlan(laporan);
        if (file.isEmpty()) {
            return docx;
        }
        if (paper != null) {
            throw new CommandFailure(session.text("dress.paper.plan", file.get()));
        }
        try {
            return docx.dressedAs(DocxTemplate.read(file.get()));
        } catch (IOException e) {
            throw failure("dress.template", file.get(), e, session);
        }
    }

    private static Optional<Path> ofPlan(Laporan laporan) {
        return Optional.ofNullable(laporan.getTemplat())
                .map(BerkasPendamping::getLokasi)
                .map(Path::of);
    }

    private Optional<DocxArchive> kept(Path file, Session session) throws CommandFailure {
        if (earlier != null) {
            try {
                return Optional.of(DocxArchive.read(earlier));
            } catch (IOException e) {
                throw failure("dress.earlier", earlier, e, session);
            }
        }
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DocxArchive.read(file));
        } catch (UnsafeDocxException e) {
            if (e.reason() == UnsafeDocxException.Reason.ENCRYPTED) {
                // Somebody may well have written in it.
                throw failure("dress.earlier", file, e, session);
            }
            return Optional.empty();
        } catch (IOException e) {
            // Whatever is overwritten there, it is no document in which somebody wrote.
            return Optional.empty();
        }
    }

    private static void tell(DocxNotes notes, Session session) {
        for (var tag : notes.unknownTags()) {
            session.complain(session.text("dress.unknown-tag", "jenjang:" + tag));
        }
        for (var area : notes.displacedAreas()) {
            session.complain(session.text("dress.displaced", area));
        }
    }

    private static CommandFailure failure(String key, Path file, IOException e, Session session) {
        var reason = new FailureReason(session.messages()).of(e);
        return new CommandFailure(session.text(key, file, reason));
    }
}
