package id.jenjang.dsl.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.insight.Lenses;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class SentencesTest {

    private static String english(int findings) {
        return new Sentences(Lenses.class, Locale.ENGLISH).get("temuan", findings);
    }

    @Test
    void oneThingIsSpokenOfInTheSingular() {
        assertEquals("1 finding", english(1));
        assertEquals("2 findings", english(2));
        assertEquals("1 temuan", new Sentences(Lenses.class, Locale.of("id")).get("temuan", 1));
    }

    @Test
    void numbersThatAreNamesStayAsTheyAre() {
        var sentences = new Sentences(Lenses.class, Locale.ENGLISH);
        assertEquals("achievement 2023: 95%", sentences.get("capaian", 2023, "95%"));
    }
}
