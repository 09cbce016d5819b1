package id.jenjang.report.internal;

import id.jenjang.model.Instansi;
import id.jenjang.report.tree.DocumentInfo;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The short texts of a document that an agency's template may show: on its cover, in its header.
 */
final class TemplateFields {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private TemplateFields() {}

    static Map<String, String> of(ReportContext context, DocumentInfo info) {
        Instansi instansi = context.instansi();
        Map<String, String> fields = new TreeMap<>();
        fields.put("judul", info.title());
        fields.put("dokumen", info.subject());
        fields.put("instansi", info.agency());
        fields.put("instansi-kapital", info.agency().toUpperCase(INDONESIAN));
        fields.put("singkatan", text(instansi.getSingkatan()));
        fields.put("pemerintah", context.pemerintah().orElse(""));
        fields.put("pemerintah-kapital", context.pemerintah().orElse("").toUpperCase(INDONESIAN));
        fields.put("tahun", Integer.toString(info.year()));
        fields.put("tahun-lalu", Integer.toString(info.year() - 1));
        fields.put("tahun-depan", Integer.toString(info.year() + 1));
        fields.put("periode", context.wording().fill("{periode}").strip());
        fields.put("renstra", context.wording().fill("{renstra}"));
        fields.put("rpjmd", context.wording().fill("{rpjmd}"));
        fields.put("kepala", context.wording().fill("{kepala}"));
        fields.put("atasan", context.wording().fill("{atasan}"));
        fields.put("kota", text(instansi.getKota()));
        fields.put("alamat", text(instansi.getAlamat()));
        fields.put("telepon", text(instansi.getTelepon()));
        fields.put("surel", text(instansi.getEmail()));
        fields.put("situs", text(instansi.getSitus()));
        return fields;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
