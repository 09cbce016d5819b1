package id.jenjang.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Heading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Consumer;

/** Headings are linked to by names that say what they are, wherever in the document they stand. */
class HeadingAnchorsTest {

    private static List<String> anchors(Consumer<ReportWriter> document) {
        var out = new ReportWriter();
        document.accept(out);
        return out.drain().stream()
                .filter(Heading.class::isInstance)
                .map(each -> ((Heading) each).anchor())
                .toList();
    }

    private static void chapterOfTwoLevels(ReportWriter out) {
        out.chapter("Pendahuluan", false);
        out.section("Latar belakang");
        out.add(out.heading(1, "Dasar hukum"));
        out.add(out.heading(2, "Undang-undang"));
    }

    @Test
    void aNumberOrElseTheTitleIsTheName() {
        assertEquals(
                List.of(
                        "judul_kata_pengantar",
                        "bab_1",
                        "bagian_1_1",
                        "bagian_1_1_1",
                        "bagian_1_1_1_1",
                        "judul_lampiran_1"),
                anchors(
                        out -> {
                            out.front("Kata Pengantar");
                            chapterOfTwoLevels(out);
                            out.appendix("Lampiran", "Matriks Renstra");
                        }));
    }

    @Test
    void whatComesBeforeAHeadingDoesNotChangeItsName() {
        var alone = anchors(out -> out.front("Ikhtisar Eksekutif"));

        var second =
                anchors(
                        out -> {
                            out.front("Kata Pengantar");
                            out.front("Ikhtisar Eksekutif");
                        });

        assertEquals(List.of("judul_ikhtisar_eksekutif"), alone);
        assertEquals(alone.getFirst(), second.get(1));
    }

    @Test
    void equalTitlesAreToldApart() {
        assertEquals(
                List.of("judul_pernyataan", "judul_pernyataan_2", "judul_pernyataan_3"),
                anchors(
                        out -> {
                            out.page("Pernyataan");
                            out.page("PERNYATAAN");
                            out.page("– Pernyataan –");
                        }));
    }

    @Test
    void titlesOfAnySignsAreNamesWordTakes() {
        assertEquals(
                List.of(
                        "judul",
                        "judul_cafe_2",
                        "judul_rencana_aksi_atas_kinerja",
                        "judul_abcdefghijklmnopqrstuvwxyzab"),
                anchors(
                        out -> {
                            out.front("???");
                            out.front("Café 2");
                            out.front("Rencana Aksi atas Kinerja Perubahan");
                            out.front("Abcdefghijklmnopqrstuvwxyzabcdef");
                        }));
    }

    @Test
    void aHeadingTakenBackGivesItsNameBack() {
        assertEquals(
                List.of("judul_lampiran_1", "bab_1", "bagian_1_1"),
                anchors(
                        out -> {
                            out.appendix("Lampiran", "Matriks");
                            out.takeBackHeading();
                            out.appendix("Lampiran", "Matriks");
                            out.chapter("Pendahuluan", false);
                            out.section("Kosong");
                            out.takeBackHeading();
                            out.section("Latar belakang");
                        }));
    }
}
