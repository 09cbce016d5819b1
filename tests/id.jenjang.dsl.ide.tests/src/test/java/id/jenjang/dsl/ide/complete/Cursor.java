package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with a | where the writer is, beside a small plan. */
final class Cursor {

    static final Path OPEN = Path.of("buka.jenjang");

    static final String PLAN =
            """
            daerah Kota "Kota Contoh"
            rpjmd RPJMD "RPJMD" untuk Kota periode 2021-2026 {
              visi "v" { misi M1 "Kesehatan" { sasaran SD1 "Umur" } }
            }
            instansi Dinkes "Dinas Kesehatan" di Kota {
              kepala Kadis "Kepala Dinas" pangkat "Pembina"
              atasan Wali "Wali Kota"
              unit TataUsaha "Bagian Tata Usaha"
            }
            instansi Disdik "Dinas Pendidikan" di Kota { kepala KadisDidik "Kepala Dinas" }
            renstra R "Renstra" untuk Dinkes mengacu RPJMD periode 2021-2026 {
              tujuan T1 "Meningkatnya kesehatan" mendukung M1 {
                sasaran S1 "Menurunnya stunting" {
                  iku IKU1 "Prevalensi stunting" satuan % { target 2022: 18, 2023: 16 }
                  iku IKU2 "Jumlah puskesmas" satuan "Puskesmas" { target 2022: 1, 2023: 2 }
                  iku IKU10 "Predikat layanan" { tangga Tangga1 target 2023: B }
                  didukung P1
                }
              }
            }
            tangga Tangga1 { C < B < A }
            program P1 1.02.02 "Program Kesehatan" untuk Dinkes {
              kegiatan "Layanan" { subkegiatan Gizi "Gizi" }
            }
            program "Program Tanpa Nama Singkat" untuk Dinkes
            renstra RD "Renstra" untuk Disdik periode 2021-2026 {
              tujuan TD "t" { sasaran SDD "s" { iku IKUD "Melek huruf" satuan "Orang" } }
            }
            anggaran 2023 untuk Dinkes murni { P1: Rp 1.000 sumber "DAU" }
            pengukuran 2022 untuk Dinkes { IKU1: realisasi 18 }
            laporan LKjIP 2023 untuk Dinkes { pembulatan 2 }
            """;

    private static final Pattern STOP =
            Pattern.compile("\\$\\{(\\d+)(?::((?:\\\\.|[^}])*)|\\|([^,|]*)[^}]*)?}|\\$0");

    private final String text;
    private final int offset;
    private final Proposals proposals;

    private Cursor(Path file, String marked, EditedPlan plan) {
        offset = marked.indexOf('|');
        text = marked.replace("|", "");
        proposals = new Completion(plan).at(file, text, offset);
    }

    static Cursor at(String marked) {
        return new Cursor(OPEN, marked, plan());
    }

    static Cursor at(String marked, Map<Path, String> more, Path file) {
        return new Cursor(file, marked, EditedPlan.of(more, Locale.of("id")));
    }

    static EditedPlan plan() {
        return EditedPlan.of(Map.of(Path.of("rencana.jenjang"), PLAN), Locale.of("id"));
    }

    List<CompletionItem> items() {
        return proposals.items();
    }

    /** The labels in their order, parted by blanks and bars. */
    String labels() {
        return String.join(" | ", items().stream().map(CompletionItem::label).toList());
    }

    CompletionItem item(String label) {
        return items().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    /** The text after choosing an item, its tab stops filled with what they propose. */
    String after(String label) {
        var edit = item(label).edit();
        var written = item(label).snippet() ? filled(edit.replacement()) : edit.replacement();
        return text.substring(0, edit.offset()) + written + text.substring(edit.end());
    }

    /** A snippet as it stands when nothing is filled in: stops with one number say the same. */
    static String filled(String snippet) {
        var values = new HashMap<String, String>();
        return STOP.matcher(snippet)
                .replaceAll(
                        match -> {
                            var number = match.group(1) == null ? "0" : match.group(1);
                            var value = match.group(2) != null ? match.group(2) : match.group(3);
                            var text = value == null ? values.getOrDefault(number, "") : value;
                            values.put(number, text);
                            return Matcher.quoteReplacement(text);
                        })
                .replaceAll("\\\\([$}\\\\])", "$1");
    }
}
