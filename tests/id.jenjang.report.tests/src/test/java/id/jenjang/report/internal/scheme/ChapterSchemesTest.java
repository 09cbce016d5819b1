package id.jenjang.report.internal.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.jenjang.report.internal.ContentRegistry;
import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

class ChapterSchemesTest {

    private final ChapterSchemes schemes = ChapterSchemes.load();

    @Test
    void theShippedSchemeNamesEveryContentAndNoOther() {
        var named =
                schemes.forRule(null).parts().stream()
                        .flatMap(part -> part.contents().stream())
                        .map(ContentKey::key)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(new ContentRegistry().keys()), named);
    }

    @Test
    void findsASchemeHoweverItsRegulationIsWritten() {
        ChapterScheme scheme = schemes.forRule("PermenPANRB 53/2014");

        assertSame(scheme, schemes.forRule("permenpan-rb 53/2014"));
        assertSame(scheme, schemes.forRule("PermenPANRB Nomor 53 Tahun 2014"));
        assertSame(scheme, schemes.forRule("aturan yang tidak dikenal"));
    }

    @Test
    void readsTitlesAliasesOptionalPartsAndReplaceableContents() {
        ChapterScheme scheme =
                ChapterSchemes.parse(
                        List.of(
                                "aturan | Aturan A / Aturan B",
                                "bab | Pendahuluan |",
                                "bagian? | Isu / Isu-Isu | baku:satu, dua"));

        assertEquals(
                new ChapterScheme(
                        List.of("Aturan A", "Aturan B"),
                        List.of(
                                new SchemePart(
                                        Kind.CHAPTER, "Pendahuluan", List.of(), false, List.of()),
                                new SchemePart(
                                        Kind.SECTION,
                                        "Isu",
                                        List.of("Isu-Isu"),
                                        true,
                                        List.of(
                                                new ContentKey("satu", true),
                                                new ContentKey("dua", false))))),
                scheme);
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
