package id.jenjang.report.docx;

import id.jenjang.report.docx.UnsafeDocxException.Reason;
import id.jenjang.report.docx.internal.read.AreaTags;
import id.jenjang.report.docx.internal.read.FigureReader;
import id.jenjang.report.docx.internal.read.StyleLevels;
import id.jenjang.report.docx.internal.trace.TraceXml;
import id.jenjang.report.tree.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/**
 * The figures of a Word file that was printed by {@link DocxWriter} and perhaps edited since: what
 * it was given, and what stands there now.
 *
 * @param provenance what the file was printed from; empty when it does not say
 * @param printed the figures it was given, with their origins; empty when the file has lost them or
 *     never had any
 * @param standing the figures that stand in it now, in reading order
 */
public record DocxFigures(
        Optional<Provenance> provenance, List<TracedFigure> printed, List<DocxFigure> standing) {

    private static final String CUSTOM_PART = "customXml/[^/]+\\.xml";
    private static final String SIDE_PART =
            "word/(foot|end)notes\\.xml|word/(header|footer)\\d*\\.xml";

    public DocxFigures {
        printed = List.copyOf(printed);
        standing = List.copyOf(standing);
    }

    /**
     * Reads the figures of a file.
     *
     * @param archive the file, opened; never null
     * @throws UnsafeDocxException when a part of it is damaged
     */
    public static DocxFigures read(DocxArchive archive) throws IOException {
        var trace = trace(archive);
        var standing = new ArrayList<DocxFigure>();
        var reader = new FigureReader(trace.headings(), levels(archive));
        standing.addAll(read(archive, archive.mainPart(), reader));
        for (var name : archive.names()) {
            if (name.matches(SIDE_PART)) {
                var side = new FigureReader(Map.of(), StyleLevels.NONE);
                standing.addAll(read(archive, name, side));
            }
        }
        return new DocxFigures(trace.provenance(), trace.figures(), standing);
    }

    /**
     * Whether a file was printed by {@link DocxWriter}: it says from what, or has areas to write
     * in.
     *
     * @param archive the file, opened; never null
     * @throws UnsafeDocxException when a part of it is damaged
     */
    public static boolean isPrinted(DocxArchive archive) throws UnsafeDocxException {
        if (trace(archive).provenance().isPresent()) {
            return true;
        }
        try {
            return AreaTags.isIn(archive.xml(archive.mainPart()));
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, archive.mainPart());
        }
    }

    /**
     * The figures of a document as a file printed from it would have them.
     *
     * @param document the tree; never null
     */
    public static DocxFigures of(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(document, out);
            return read(DocxArchive.trusted(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /** The figures the file was given, by tag. */
    public Map<String, TracedFigure> printedByTag() {
        return printed.stream()
                .collect(Collectors.toMap(TracedFigure::tag, Function.identity(), (a, b) -> a));
    }

    private static TraceXml trace(DocxArchive archive) throws UnsafeDocxException {
        for (var name : archive.names()) {
            if (name.matches(CUSTOM_PART)) {
                try {
                    var trace = TraceXml.read(archive.open(name));
                    if (trace.isPresent()) {
                        return trace.get();
                    }
                } catch (XMLStreamException e) {
                    throw new UnsafeDocxException(Reason.DAMAGED, name);
                }
            }
        }
        return TraceXml.NONE;
    }

    private static StyleLevels levels(DocxArchive archive) throws UnsafeDocxException {
        var part = archive.relations(archive.mainPart()).get("/styles");
        if (part == null || archive.open(part) == null) {
            return StyleLevels.NONE;
        }
        try {
            return StyleLevels.read(archive.xml(part));
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, part);
        }
    }

    private static List<DocxFigure> read(DocxArchive archive, String part, FigureReader reader)
            throws UnsafeDocxException {
        try {
            return reader.read(archive.xml(part));
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, part);
        }
    }
}
