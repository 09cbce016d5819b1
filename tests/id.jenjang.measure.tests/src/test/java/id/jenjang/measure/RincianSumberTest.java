package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Instansi;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The budget by source of funds, and what was spent up to each quarter. */
class RincianSumberTest {

    private static final String PLAN =
            """
            instansi D "Dinas" {}
            program P1 "Program Satu" {
              kegiatan K1 "Kegiatan Satu" {
                subkegiatan A "Sub A"
                subkegiatan B "Sub B"
                subkegiatan C "Sub C"
              }
            }
            program P2 "Program Dua"
            anggaran 2023 untuk D murni {
              %s
            }
            """;

    private static Rencana plan(String budget) {
        var loaded =
                PlanLoader.parse(
                        Map.of("rencana.jenjang", PLAN.formatted(budget)), Locale.of("id"));
        assertEquals(List.of(), loaded.problems());
        return loaded.rencana();
    }

    private static List<String> sources(String budget) {
        Rencana plan = plan(budget);
        return RincianSumber.dari(
                        new PenghitungAnggaran(plan),
                        plan,
                        plan.instansi().orElseThrow(),
                        2023,
                        Versi.MURNI)
                .stream()
                .map(s -> s.nama() + " " + text(s.pagu()) + " " + text(s.realisasi()))
                .toList();
    }

    private static String text(Jumlah amount) {
        return (amount.kelengkapan() == Jumlah.Kelengkapan.SEBAGIAN ? ">=" : "") + amount.nilai();
    }

    @Test
    void addsUpWhatEachSourcePaysFor() {
        assertEquals(
                List.of("[DAU] 30 20", "[PAD, DBH] 7 7"),
                sources(
                        """
                        A: Rp 10 sumber "DAU" realisasi Rp 5
                        B: Rp 20 sumber "DAU" realisasi Rp 15
                        P2: Rp 7 sumber "PAD", "DBH" realisasi Rp 7
                        """));
    }

    @Test
    void takesSourcesNamedInAnotherOrderForTheSame() {
        assertEquals(
                List.of("[PAD, DBH] 30 null"),
                sources("A: Rp 10 sumber \"PAD\", \"DBH\"  B: Rp 20 sumber \"DBH\", \"PAD\""));
    }

    @Test
    void putsWhatHasNoSourceLast() {
        assertEquals(
                List.of("[DAU] 10 null", "[] 25 null"),
                sources("B: Rp 25  A: Rp 10 sumber \"DAU\""));
    }

    @Test
    void doesNotLoseWhatIsStatedBeyondTheParts() {
        assertEquals(
                List.of("[DAU] 10 4", "[] 90 null"),
                sources("P1: Rp 100  A: Rp 10 sumber \"DAU\" realisasi Rp 4"));
    }

    @Test
    void namesNothingWhereNoSourceIsWritten() {
        assertEquals(List.of(), sources("A: Rp 10"));
    }

    @Test
    void addsUpQuartersAndSaysWhereOneIsNotKnown() {
        Rencana plan = plan("A: Rp 10 realisasi TW1 Rp 1, TW3 Rp 4  P2: Rp 5 realisasi Rp 2");
        var budget = new PenghitungAnggaran(plan);
        var program = plan.program(plan.instansi().orElseThrow()).getFirst();
        var sub = program.getKegiatan().getFirst().getSubKegiatan().getFirst();
        Instansi agency = plan.instansi().orElseThrow();

        assertEquals("1", text(budget.realisasiSampai(sub, 2023, Triwulan.TW2)));
        assertEquals("5", text(budget.realisasiSampai(sub, 2023, Triwulan.TW4)));
        assertEquals(">=5", text(budget.realisasiSampai(program, 2023, Triwulan.TW4)));
        assertEquals(">=1", text(budget.realisasiSampai(agency, 2023, Triwulan.TW1)));
    }
}
