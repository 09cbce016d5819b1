package id.jenjang.report.internal;

import id.jenjang.model.Instansi;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cover: government, kind of report, agency, year, and the agency's address. */
final class Cover {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final ReportContext context;

    Cover(ReportContext context) {
        this.context = context;
    }

    List<Block> blocks() {
        Wording w = context.wording();
        Instansi instansi = context.instansi();
        List<Block> blocks = new ArrayList<>();
        context.pemerintah()
                .ifPresent(
                        name -> blocks.add(line(Style.COVER_TITLE, name.toUpperCase(INDONESIAN))));
        context.logo().ifPresent(logo -> blocks.add(new Emblem(logo, w.text("sampul.lambang"))));
        blocks.add(line(Style.COVER_TITLE, w.text("sampul.judul")));
        blocks.add(line(Style.COVER_TITLE, w.text("sampul.singkatan")));
        blocks.add(line(Style.COVER_TITLE, w.fill("{instansi}").toUpperCase(INDONESIAN)));
        blocks.add(line(Style.COVER_TITLE, w.text("sampul.tahun")));
        address(instansi.getAlamat(), "sampul.alamat", "alamat", blocks);
        address(instansi.getTelepon(), "sampul.telepon", "telepon", blocks);
        address(instansi.getEmail(), "sampul.email", "email", blocks);
        address(instansi.getSitus(), "sampul.situs", "situs", blocks);
        return blocks;
    }

    private void address(String value, String key, String place, List<Block> blocks) {
        if (value != null && !value.isBlank()) {
            blocks.add(line(Style.COVER_LINE, context.wording().text(key, Map.of(place, value))));
        }
    }

    private static Block line(Style style, String text) {
        return Paragraph.of(style, text);
    }
}
