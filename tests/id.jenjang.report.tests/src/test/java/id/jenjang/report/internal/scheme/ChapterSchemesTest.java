package id.jenjang.report.internal.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.DocumentNeed;
import id.jenjang.report.internal.ContentRegistry;
import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;
import id.jenjang.report.tree.PageSetup.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

class ChapterSchemesTest {

    private final ChapterSchemes schemes = ChapterSchemes.load();

    @Test
    void theShippedSchemesNameEveryContentAndNoOther() {
        var named =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.parts().stream())
                        .flatMap(part -> part.contents().stream())
                        .map(ContentKey::key)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(new ContentRegistry().keys()), named);
    }

    @Test
    void everySchemeSaysWhatItIs() {
        for (ChapterScheme scheme : schemes.all()) {
            assertTrue(scheme.head().word().matches("[a-z]+(-[a-z]+)*"), scheme.toString());
            assertFalse(scheme.head().title().isEmpty(), scheme.head().word());
        }
    }

    @Test
    void findsASchemeHoweverItsRegulationIsWritten() {
        ChapterScheme scheme = schemes.of("lkjip", "PermenPANRB 53/2014");

        assertSame(scheme, schemes.of("lkjip", "permenpan-rb 53/2014"));
        assertSame(scheme, schemes.of("lkjip", "PermenPANRB Nomor 53 Tahun 2014"));
        assertSame(scheme, schemes.of("lkjip", "aturan yang tidak dikenal"));
        assertSame(scheme, schemes.of("lkjip", null));
    }

    @Test
    void readsHeadAndTitlesAliasesOptionalPartsAndReplaceableContents() {
        ChapterScheme scheme =
                ChapterSchemes.parse(
                        List.of(
                                "jenis | uji | Dokumen Uji",
                                "aturan | Aturan A / Aturan B",
                                "judul | Uji {tahun}",
                                "kepala | Kepala",
                                "nomor | tanpa",
                                "kertas | A3",
                                "perlu | iku, rencana-aksi",
                                "bab | Pendahuluan |",
                                "bagian? | Isu / Isu-Isu | baku:satu, dua"));

        var head =
                new SchemeHead(
                        "uji",
                        "Dokumen Uji",
                        List.of("Aturan A", "Aturan B"),
                        "Uji {tahun}",
                        "Kepala",
                        false,
                        Size.A3,
                        List.of(DocumentNeed.IKU, DocumentNeed.RENCANA_AKSI));
        var chapter = new SchemePart(Kind.CHAPTER, "Pendahuluan", List.of(), false, List.of());
        var section =
                new SchemePart(
                        Kind.SECTION,
                        "Isu",
                        List.of("Isu-Isu"),
                        true,
                        List.of(new ContentKey("satu", true), new ContentKey("dua", false)));
        assertEquals(new ChapterScheme(head, List.of(chapter, section)), scheme);
    }

    @Test
    void aSchemeThatSaysLittleIsNumberedOnA4() {
        SchemeHead head = ChapterSchemes.parse(List.of("jenis | uji")).head();

        assertEquals(
                new SchemeHead("uji", "uji", List.of(), "", "", true, Size.A4, List.of()), head);
    }

    @Test
    void refusesAnUnknownNeed() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ChapterSchemes.parse(List.of("perlu | iku, hari-baik")));

        assertEquals("A chapter scheme names an unknown need: hari-baik", refused.getMessage());
    }

    @Test
    void refusesAnUnknownKindOfPart() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ChapterSchemes.parse(List.of("pasal | Judul | isi")));

        assertEquals("Unknown part in a chapter scheme: pasal", refused.getMessage());
    }
}
