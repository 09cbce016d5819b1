package id.jenjang.report.internal.chart;

import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a chart into a report: the sentence that refers to it, the caption, and what it shows in
 * words.
 *
 * @param wording sentences
 * @param key what the keys of its sentences begin with, up to {@code pengantar}, {@code judul} and
 *     {@code alternatif}
 * @param values what the sentences may use
 */
record CaptionedChart(Wording wording, String key, Map<String, ?> values) {

    List<Block> blocks(Figure.Chart chart, ReportWriter out) {
        Caption caption = out.caption(Caption.Kind.FIGURE, wording.text(key + "judul", values));
        var withCaption = new HashMap<String, Object>(values);
        withCaption.put("gambar", ReportWriter.reference(caption));
        return List.of(
                wording.paragraph(key + "pengantar", withCaption),
                new Figure(caption, chart, wording.text(key + "alternatif", values)));
    }
}
