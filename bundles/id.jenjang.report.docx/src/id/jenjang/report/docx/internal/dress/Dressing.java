package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.internal.flow.Areas;
import id.jenjang.report.docx.internal.flow.Papers;
import id.jenjang.report.docx.internal.flow.Texts;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.FreeArea;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Dresses one document: what it must know before it is laid out, and what is done afterwards. */
public final class Dressing {

    private final Document document;
    private final Dress dress;
    private final boolean prompts;
    private final FreeAreas kept;
    private final Texts texts;
    private final Map<String, String> titles;

    /**
     * @param document the document
     * @param dress the template; null for none
     * @param earlier an earlier copy whose areas are taken over; null for none
     * @param prompts whether areas nobody has written in are shown
     */
    public Dressing(Document document, Dress dress, DocxArchive earlier, boolean prompts)
            throws IOException {
        this.document = document;
        this.dress = dress;
        this.prompts = prompts;
        this.texts = new Texts(Locale.forLanguageTag(document.info().language()));
        this.titles = titles(document);
        this.kept =
                earlier == null
                        ? null
                        : FreeAreas.of(OoxmlPackage.of(earlier), texts::isAreaPrompt);
    }

    /** The papers to lay out on. */
    public Papers papers() {
        return dress == null ? Papers.OWN : dress.paper().map(Papers::of).orElse(Papers.OWN);
    }

    /** The areas to lay out. */
    public Areas areas() {
        return new Areas(prompts, kept == null ? Map.of() : kept.texts());
    }

    /** Whether there is nothing to do once the document is written. */
    public boolean isPlain() {
        return dress == null
                && !prompts
                && document.info().draft().isEmpty()
                && (kept == null || kept.texts().isEmpty());
    }

    /**
     * What became of the document.
     *
     * @param unknownTags names of the template that mean nothing
     * @param displacedAreas keys of areas without a place
     */
    public record Result(List<String> unknownTags, List<String> displacedAreas) {}

    /** Dresses the written document and writes it again; the stream stays open. */
    public Result write(byte[] written, OutputStream out) throws IOException {
        var made = OoxmlPackage.own(written);
        var names =
                titles.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> texts.areaName(e.getValue())));
        var areas = kept == null ? FreeAreas.NONE : kept;
        var displaced = areas.into(made, names);
        var result = made;
        List<String> unknown = List.of();
        if (dress != null) {
            result = dress.pack();
            unknown = TemplateMerge.into(result, made, document.fields());
        }
        if (document.info().draft().isPresent()) {
            DraftMark.on(result, document.info().draft().get().mark());
        }
        UniqueIds.in(result);
        result.write(out);
        return new Result(unknown, displaced);
    }

    private static Map<String, String> titles(Document document) {
        var out = new LinkedHashMap<String, String>();
        for (var section : document.sections()) {
            for (var block : section.blocks()) {
                if (block instanceof FreeArea area) {
                    out.put(area.key(), area.title());
                }
            }
        }
        return out;
    }
}
