package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Laporan;
import id.jenjang.report.Clearance;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.DocxTemplate;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.OfficeLayout;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.docx.UnsafeDocxException;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.report.tree.Document;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.Printing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Prints a document into a file: whole, or not at all. */
final class Export {

    private final ExportOrder order;
    private final Laporan settings;
    private final DocumentOptions options;

    Export(ExportOrder order) throws ExportFailure {
        this.order = order;
        this.settings =
                order.at()
                        .settings(order.moment().plan().plan())
                        .orElseThrow(
                                () -> new ExportFailure(Messages.get("export.noAgency"), null));
        this.options = DocumentOptions.NONE.on(order.dress().paper().orElse(null));
    }

    /**
     * Prints the document.
     *
     * @throws ExportFailure when it cannot be printed or written; then the old file is as it was
     * @throws OperationCanceledException when somebody does not want it any more
     */
    void print(SubMonitor monitor) throws ExportFailure {
        monitor.setWorkRemaining(3);
        var clearance = Printing.clearance(order.moment().check(), order.force());
        if (clearance.verdict() == Clearance.Verdict.REFUSED) {
            throw new ExportFailure(clearance.unreadable().getFirst(), null);
        }
        try {
            SafeOutput.refuseUnwritable(order.file());
            monitor.subTask(Messages.get("export.composing"));
            var rencana = order.moment().plan().plan().rencana();
            var document =
                    clearance.mark(order.at().document().compose(rencana, settings, options));
            monitor.split(1);
            monitor.subTask(Messages.get("export.printing"));
            var bytes = bytes(document);
            monitor.split(1);
            SafeOutput.write(order.file(), out -> out.write(bytes));
            monitor.worked(1);
        } catch (IOException failed) {
            throw new ExportFailure(
                    Messages.get("export.unwritable", order.file(), reason(failed)), failed);
        }
    }

    private static String reason(IOException failed) {
        return failed.getLocalizedMessage() == null
                ? failed.getClass().getSimpleName()
                : failed.getLocalizedMessage();
    }

    private byte[] bytes(Document document) throws IOException, ExportFailure {
        var out = new ByteArrayOutputStream();
        if (order.dress().format() == ExportFormat.HTML) {
            new HtmlWriter().write(document, out);
            return out.toByteArray();
        }
        var office = InstalledOffice.find();
        new DocxWriter().write(document, docx(office), out);
        if (order.dress().format() == ExportFormat.DOCX) {
            return out.toByteArray();
        }
        return office.orElseThrow(() -> new ExportFailure(Messages.get("export.noOffice"), null))
                .pdf(out.toByteArray());
    }

    private DocxOptions docx(Optional<InstalledOffice> office) throws ExportFailure {
        var from =
                new Provenance(
                        order.at().kind(), order.at().agency(), order.at().year(), options.words());
        var docx = DocxOptions.plain().printedFrom(from);
        if (order.dress().areas()) {
            docx = docx.withAreas();
        }
        var template = order.dress().template().or(() -> ofPlan(settings));
        if (template.isPresent()) {
            docx = docx.dressedAs(template(template.get()));
        }
        var earlier = earlier();
        if (earlier.isPresent()) {
            docx = docx.keeping(earlier.get());
        }
        return office.isPresent() ? docx.pagedBy(new Pages(office.get())) : docx;
    }

    /** The template the plan names. */
    static Optional<Path> ofPlan(Laporan settings) {
        return Optional.ofNullable(settings.getTemplat())
                .map(BerkasPendamping::getLokasi)
                .map(Path::of);
    }

    private static DocxTemplate template(Path file) throws ExportFailure {
        try {
            return DocxTemplate.read(file);
        } catch (IOException unusable) {
            throw new ExportFailure(
                    Messages.get("export.badTemplate", file, reason(unusable)), unusable);
        }
    }

    /** The file that is replaced, for the text people wrote in its free areas. */
    private Optional<DocxArchive> earlier() throws ExportFailure {
        if (order.dress().format() != ExportFormat.DOCX || !Files.isRegularFile(order.file())) {
            return Optional.empty();
        }
        try {
            return Optional.of(DocxArchive.read(order.file()));
        } catch (UnsafeDocxException unsafe) {
            if (unsafe.reason() == UnsafeDocxException.Reason.ENCRYPTED) {
                throw new ExportFailure(Messages.get("export.encrypted", order.file()), unsafe);
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
