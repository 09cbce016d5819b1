package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.diagram.Frame;
import id.jenjang.diagram.Graph;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** The cascade as a document: an overview, a picture for each objective, the whole as a list. */
class PohonTest {

    private static final Frame PAGE = new Frame(1050, 565);

    private static final String PLAN =
            """
            instansi I "Dinas Contoh" {}
            renstra R "Renstra" untuk I periode 2022-2024 {
              tujuan T "Layanan yang baik" {
                sasaran S1 "Layanan cepat" {
                  iku A "Lama layanan" satuan "Hari" { arah turun target 2023: 3 }
                  didukung P1, P2
                }
                sasaran S2 "Layanan ramah" {
                  iku B "Kepuasan" satuan % { arah naik target 2023: 80 }
                  didukung P1
                }
              }
            }
            program P1 1.01.02 "Program layanan" {
              kegiatan 1.01.02.2.01 "Kegiatan loket" {
                subkegiatan 1.01.02.2.01.0001 "Membuka loket" {}
              }
            }
            program P2 1.01.03 "Program sistem" {
              kegiatan 1.01.03.2.01 "Kegiatan sistem" {
            SUB
              }
            }
            program P3 1.01.04 "Program yang tidak mendukung apa pun" {
              kegiatan 1.01.04.2.01 "Kegiatan lain" {}
            }
            pengukuran 2023 untuk I { A: realisasi 3  B: realisasi 40 }
            laporan L 2023 untuk I { skala atribut }
            """;

    @Test
    void composesTheCascadeOfDumai() throws Exception {
        Rencana rencana = Plans.example("dumai-2023");
        Golden.assertMatches("pohon-dumai-2023", TreeDump.of(compose(rencana)));
    }

    @Test
    void aProgramOfTwoObjectivesIsDrawnOnceWithTwoLines() {
        Graph overview = drawings(compose(small(3))).getFirst();
        String id = id(overview, "Program layanan");
        assertEquals(2, overview.edges().stream().filter(e -> e.to().equals(id)).count());
    }

    @Test
    void tellsWhereABranchIsShownAndWhereItComesFrom() {
        List<Graph> drawings = drawings(compose(small(3)));
        assertEquals(List.of("Rincian: Gambar 2"), notes(drawings.get(0), "Layanan cepat"));
        assertEquals(List.of("Rincian: Gambar 2"), notes(drawings.get(0), "Program layanan"));
        assertEquals(List.of("Lanjutan dari Gambar 1"), notes(drawings.get(1), "Layanan cepat"));
    }

    @Test
    void aProgramThatSupportsNothingStandsBesideTheTree() {
        List<Graph> drawings = drawings(compose(small(3)));
        String loose = "Program yang tidak mendukung apa pun";
        String id = id(drawings.getFirst(), loose);
        assertTrue(drawings.getFirst().edges().stream().noneMatch(e -> e.to().equals(id)));
        assertEquals(List.of("Rincian: Gambar 3"), notes(drawings.getFirst(), loose));
    }

    @Test
    void figuresOfTheYearCarryTheColourOfTheirPredicate() {
        Graph overview = drawings(compose(small(3))).getFirst();
        assertEquals(
                List.of(
                        "Lama layanan: target 3 Hari, realisasi 3 Hari, capaian 100,00%"
                                + " (Sangat Berhasil) BEST",
                        "Kepuasan: target 80%, realisasi 40%, capaian 50,00% (Tidak Berhasil) POOR"),
                overview.nodes().stream()
                        .flatMap(n -> n.strips().stream())
                        .filter(s -> s.mark() != null)
                        .map(s -> s.text() + " " + s.mark())
                        .toList());
    }

    @Test
    void aLargeBranchGoesOnOverSeveralReadablePages() {
        List<Graph> drawings = drawings(compose(small(200)));
        assertTrue(drawings.size() > 8, () -> drawings.size() + " pages");
        for (Graph drawing : drawings) {
            assertTrue(new GraphLayout().fitting(drawing, PAGE).isPresent());
        }
        assertEquals(
                200,
                drawings.stream()
                        .flatMap(d -> d.nodes().stream())
                        .filter(n -> n.text().startsWith("Sub kegiatan nomor"))
                        .map(Graph.Node::text)
                        .distinct()
                        .count());
        assertEquals(
                List.of("Lanjutan dari Gambar 2; berlanjut ke Gambar 4"),
                notes(drawings.get(2), "Layanan cepat"));
    }

    @Test
    void theOutlineTellsAllThatThereIs() {
        Figure first = figures(compose(small(3))).getFirst();
        var outline = (Figure.Outline) first.picture();
        assertEquals(
                List.of("Tujuan 1", "Program 1.01.04"),
                outline.items().stream().map(Figure.Item::title).toList());
        var second = outline.items().getFirst().children().get(1);
        assertEquals("Layanan ramah", second.name());
        assertEquals("dijabarkan di bawah Sasaran 1", second.children().getFirst().note());
    }

    private static Rencana small(int subs) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= subs; i++) {
            text.append(
                    String.format(
                            "subkegiatan 1.01.03.2.01.%04d \"Sub kegiatan nomor %d\" {}%n", i, i));
        }
        return Plans.parse(PLAN.replace("SUB", text));
    }

    private static Document compose(Rencana rencana) {
        PlanDocument kind = PlanDocument.named("pohon").orElseThrow();
        Instansi instansi = rencana.instansi().orElseThrow();
        return kind.compose(rencana, kind.settings(rencana, instansi, 2023), DocumentOptions.NONE);
    }

    private static List<Figure> figures(Document document) {
        return document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    private static List<Graph> drawings(Document document) {
        return figures(document).stream()
                .map(Figure::picture)
                .map(p -> p instanceof Figure.Outline outline ? outline.drawn() : p)
                .map(p -> ((Figure.Drawing) p).graph())
                .toList();
    }

    private static String id(Graph graph, String text) {
        return node(graph, text).id();
    }

    private static List<String> notes(Graph graph, String text) {
        return node(graph, text).strips().stream()
                .map(Graph.Strip::text)
                .filter(s -> s.contains("Gambar"))
                .collect(Collectors.toList());
    }

    private static Graph.Node node(Graph graph, String text) {
        return graph.nodes().stream()
                .filter(n -> n.text().equals(text))
                .reduce(
                        (a, b) -> {
                            throw new AssertionError(text + " is drawn twice");
                        })
                .orElseThrow();
    }
}
