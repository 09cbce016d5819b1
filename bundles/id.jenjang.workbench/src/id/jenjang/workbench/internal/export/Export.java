package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.DocxTemplate;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.OfficeLayout;
import id.jenjang.report.docx.UnsafeDocxException;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints what is ordered: each file whole or not at all, and none before all are made. The rest of
 * a folder is left alone.
 */
final class Export {

    private final ExportOrder order;
    private final Optional<InstalledOffice> office = InstalledOffice.find();

    Export(ExportOrder order) {
        this.order = order;
    }

    /**
     * What was printed.
     *
     * @param files the files
     * @param omitted what was left out of a folder, and why, one line each
     */
    record Printed(List<Path> files, List<String> omitted) {}

    /**
     * Prints it.
     *
     * @throws ExportFailure when it cannot be printed or written; then the old file is as it was
     * @throws OperationCanceledException when somebody does not want it any more
     */
    Printed print(SubMonitor monitor) throws ExportFailure {
        monitor.setWorkRemaining(3);
        try {
            if (order.kind().isFolder()) {
                SafeOutput.refuseUnwritableFolder(order.target());
            } else {
                SafeOutput.refuseUnwritable(order.target());
            }
            monitor.subTask(Messages.get("export.composing"));
            var composing = new Composing(order);
            var pieces = composing.pieces();
            if (pieces.isEmpty()) {
                throw new ExportFailure(Messages.get("export.nothing"), null);
            }
            monitor.split(1);
            monitor.subTask(Messages.get("export.printing"));
            var contents = contents(pieces, monitor.split(1));
            // What is not wanted any more is not written either.
            monitor.checkCanceled();
            if (order.kind().isFolder()) {
                Files.createDirectories(order.target());
            }
            for (int i = 0; i < pieces.size(); i++) {
                var bytes = contents.get(i);
                SafeOutput.write(pieces.get(i).file(), out -> out.write(bytes));
            }
            monitor.worked(1);
            return new Printed(pieces.stream().map(Piece::file).toList(), composing.omitted());
        } catch (IOException failed) {
            throw new ExportFailure(
                    Messages.get("export.unwritable", order.target(), WhyFailed.of(failed)),
                    failed);
        }
    }

    private List<byte[]> contents(List<Piece> pieces, SubMonitor monitor)
            throws IOException, ExportFailure {
        monitor.setWorkRemaining(pieces.size());
        var contents = new ArrayList<byte[]>();
        for (var piece : pieces) {
            if (pieces.size() > 1) {
                int number = contents.size() + 1;
                var name = piece.file().getFileName();
                monitor.subTask(Messages.get("export.piece", name, number, pieces.size()));
            }
            monitor.split(1);
            contents.add(bytes(piece));
        }
        return contents;
    }

    private byte[] bytes(Piece piece) throws IOException, ExportFailure {
        var out = new ByteArrayOutputStream();
        if (order.dress().format() == ExportFormat.HTML) {
            new HtmlWriter().write(piece.document(), out, piece.page());
            return out.toByteArray();
        }
        new DocxWriter().write(piece.document(), docx(piece), out);
        if (order.dress().format() == ExportFormat.DOCX) {
            return out.toByteArray();
        }
        return office.orElseThrow(() -> new ExportFailure(Messages.get("export.noOffice"), null))
                .pdf(out.toByteArray());
    }

    private DocxOptions docx(Piece piece) throws ExportFailure {
        var docx = DocxOptions.plain().printedFrom(piece.from());
        if (order.dress().areas()) {
            docx = docx.withAreas();
        }
        if (piece.template().isPresent()) {
            docx = docx.dressedAs(template(piece.template().get()));
        }
        var earlier = earlier(piece.file());
        if (earlier.isPresent()) {
            docx = docx.keeping(earlier.get());
        }
        return office.isPresent() ? docx.pagedBy(new Pages(office.get())) : docx;
    }

    private static DocxTemplate template(Path file) throws ExportFailure {
        try {
            return DocxTemplate.read(file);
        } catch (IOException unusable) {
            throw new ExportFailure(
                    Messages.get("export.badTemplate", file, WhyFailed.of(unusable)), unusable);
        }
    }

    /** The file that is replaced, for the text people wrote in its free areas. */
    private Optional<DocxArchive> earlier(Path file) throws ExportFailure {
        if (order.dress().format() != ExportFormat.DOCX
                || !order.kind().isPlans()
                || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DocxArchive.read(file));
        } catch (UnsafeDocxException unsafe) {
            if (unsafe.reason() == UnsafeDocxException.Reason.ENCRYPTED) {
                throw new ExportFailure(Messages.get("export.encrypted", file), unsafe);
            }
            return Optional.empty();
        } catch (IOException other) {
            // Whatever is replaced there, it is no document in which somebody wrote.
            return Optional.empty();
        }
    }

    /** LibreOffice as the judge of pages; without it our own layout is. */
    private record Pages(InstalledOffice office) implements OfficeLayout {

        @Override
        public byte[] pdf(byte[] docx) throws IOException {
            return office.pdf(docx);
        }

        @Override
        public void failed(IOException why) {
            ILog.of(Export.class).warn("LibreOffice", why);
        }
    }
}
