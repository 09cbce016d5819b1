package id.jenjang.report.internal;

import id.jenjang.model.Gambar;
import id.jenjang.report.image.PictureFiles;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.internal.scheme.ChapterScheme;
import id.jenjang.report.internal.scheme.SchemePart;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures a report definition names for its sections. One that cannot be printed leaves a
 * sentence in its place, so that nobody misses it in silence.
 */
final class SectionPictures {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ReportContext context;
    private final Narratives titles;
    private final PictureFiles files;

    SectionPictures(ReportContext context, Narratives titles) {
        this.context = context;
        this.titles = titles;
        this.files = PictureFiles.of(context.rencana());
    }

    /** Writes the pictures of a part with a sentence that leads to each. */
    void write(SchemePart part, ReportWriter out) {
        for (Gambar each : context.laporan().getGambar()) {
            if (titles.matches(part, each.getJudul())) {
                write(each, out);
            }
        }
    }

    /** The pictures no part of the scheme is named for. */
    List<Gambar> unknown(ChapterScheme scheme) {
        return context.laporan().getGambar().stream()
                .filter(
                        each ->
                                scheme.parts().stream()
                                        .noneMatch(p -> titles.matches(p, each.getJudul())))
                .toList();
    }

    private void write(Gambar each, ReportWriter out) {
        Wording w = context.wording();
        try {
            var picture = new Figure.Image(files.of(each));
            Map<String, Object> values =
                    new HashMap<>(Map.of("judul", Narratives.withoutNumber(each.getJudul())));
            Caption caption = out.caption(Caption.Kind.FIGURE, w.text("gambar.judul", values));
            values.put("gambar", ReportWriter.reference(caption));
            out.add(w.paragraph("gambar.pengantar", values));
            String shown =
                    Optional.ofNullable(each.getKeterangan())
                            .filter(text -> !text.isBlank())
                            .orElse(caption.text());
            out.add(new Figure(caption, picture, shown));
        } catch (UnusablePictureException e) {
            String sentence = "[" + e.sentence(each.getSumber(), INDONESIAN) + "]";
            out.add(
                    new Paragraph(
                            Style.CENTERED, List.of(new Inline.Text(sentence, Set.of(Mark.BOLD)))));
        }
    }
}
