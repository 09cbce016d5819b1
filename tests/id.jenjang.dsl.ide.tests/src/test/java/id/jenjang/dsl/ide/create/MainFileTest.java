package id.jenjang.dsl.ide.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class MainFileTest {

    private static final Locale ID = Locale.of("id");

    private static final Map<String, String> TEXTS =
            Map.of(
                    "2024.jenjang", "pengukuran 2024 untuk D {}\n",
                    "instansi.jenjang", "instansi D \"Dinas\" di K {}\n",
                    "kota.jenjang", "daerah K \"Kota\" { pemerintah \"Kota\" }\n",
                    "renstra.jenjang", "renstra R \"Renstra\" untuk D periode 2024-2026 {}\n",
                    "rpd.jenjang", "rpjmd A \"RPD\" untuk K periode 2024-2026 {}\n",
                    "rpjmd.jenjang",
                            "rpjmd B \"RPJMD\" untuk K periode 2025-2029 { visi \"Maju\" {} }\n");

    private static EditedPlan without(String... names) {
        var texts = new HashMap<Path, String>();
        TEXTS.forEach((name, text) -> texts.put(Path.of(name), text));
        List.of(names).forEach(each -> texts.remove(Path.of(each)));
        return EditedPlan.of(texts, ID);
    }

    private static String of(String... names) {
        return MainFile.of(without(names)).orElseThrow().toString();
    }

    @Test
    void thePlanIsReadFromItsHead() {
        assertEquals("rpjmd.jenjang", of());
        assertEquals("rpd.jenjang", of("rpjmd.jenjang"));
        assertEquals("renstra.jenjang", of("rpjmd.jenjang", "rpd.jenjang"));
        assertEquals("kota.jenjang", of("rpjmd.jenjang", "rpd.jenjang", "renstra.jenjang"));
        assertEquals(
                "instansi.jenjang",
                of("rpjmd.jenjang", "rpd.jenjang", "renstra.jenjang", "kota.jenjang"));
    }

    @Test
    void amongFilesOfOneKindTheFirstIsTaken() {
        var years =
                Map.of(
                        Path.of("b.jenjang"), "pengukuran 2024 untuk D {}\n",
                        Path.of("a.jenjang"), "pengukuran 2025 untuk D {}\n");
        assertEquals(Optional.of(Path.of("a.jenjang")), MainFile.of(EditedPlan.of(years, ID)));
        assertEquals(Optional.empty(), MainFile.of(EditedPlan.of(Map.of(), ID)));
    }
}
