package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;

/** What a template writes is the language: chosen where it is offered, it gives no syntax error. */
class TemplatesAreReadableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n",
                "rpjmd X \"x\" {\n  |\n}\n",
                "rpjmd X \"x\" {\n  misi \"m\" {\n    |\n  }\n}\n",
                "instansi X \"x\" {\n  |\n}\n",
                "renstra X \"x\" untuk Dinkes {\n  |\n}\n",
                "renstra X \"x\" untuk Dinkes {\n  sasaran \"s\" {\n    |\n  }\n}\n",
                "renstra X \"x\" untuk Dinkes {\n"
                        + "  sasaran \"s\" {\n"
                        + "    iku \"i\" {\n"
                        + "      |\n"
                        + "    }\n"
                        + "  }\n"
                        + "}\n",
                "program \"p\" {\n  |\n}\n",
                "program \"p\" {\n  kegiatan \"k\" {\n    |\n  }\n}\n",
                "program \"p\" {\n  kegiatan \"k\" {\n    subkegiatan \"s\" |\n  }\n}\n",
                "anggaran 2023 untuk Dinkes perubahan {\n  |\n}\n",
                "perjanjian 2023 untuk Dinkes murni {\n  |\n}\n",
                "rencana aksi 2023 untuk Dinkes {\n  |\n}\n",
                "pengukuran 2023 untuk Dinkes {\n  |\n}\n",
                "pengukuran 2023 untuk Dinkes {\n  IKU1: realisasi 5 {\n    |\n  }\n}\n",
                "evaluasi 2023 untuk Dinkes {\n  |\n}\n",
                "laporan LKjIP 2024 untuk Dinkes {\n  |\n}\n",
                "tercetak \"t\" tahun 2023 untuk Dinkes {\n  |\n}\n",
                "pemeriksaan {\n  |\n}\n",
            })
    void everyTemplateOfAPlaceIsReadWithoutAnError(String marked) {
        var cursor = Cursor.at(marked);
        var errors = new ArrayList<String>();
        for (var item : cursor.items()) {
            if (item.snippet() || item.kind() == CompletionItem.Kind.CODE) {
                // What has to be filled in is filled in.
                var written = cursor.after(item.label()).replaceAll("Rp (?!\\d)", "Rp 1 ");
                var plan = Cursor.plan().with(Cursor.OPEN, written);
                plan.plan().problems().stream()
                        .filter(each -> each.ruleId().startsWith("S001"))
                        .forEach(each -> errors.add(item.label() + ": " + each.message()));
            }
        }
        assertEquals("[]", errors.toString());
    }
}
