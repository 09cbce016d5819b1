package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Both languages say the same things. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Messages indonesian = new Messages(Locale.of("id"));
    private final Messages english = new Messages(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(
                new TreeSet<>(indonesian.bundle().keySet()),
                new TreeSet<>(english.bundle().keySet()));
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (var key : indonesian.bundle().keySet()) {
            assertEquals(places(indonesian, key), places(english, key), key);
        }
    }

    @Test
    void noPlaceStaysUnfilled() {
        for (var key : indonesian.bundle().keySet()) {
            for (var messages : new Messages[] {indonesian, english}) {
                var text =
                        isHelp(key)
                                ? String.format(messages.bundle().getString(key))
                                : messages.text(key, "a", "b", "c", "d", "e");
                assertFalse(PLACE.matcher(text).find(), text);
            }
        }
    }

    /** Texts that picocli formats, not MessageFormat. */
    private static boolean isHelp(String key) {
        return key.startsWith("jenjang.") || key.endsWith("Heading");
    }

    private static TreeSet<String> places(Messages messages, String key) {
        var places = new TreeSet<String>();
        var matcher = PLACE.matcher(messages.bundle().getString(key));
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void theMachinesOwnLanguageDoesNotMatter() {
        assertEquals("galat", new Messages(Locale.of("id")).text("level.error"));
        assertEquals("galat", new Messages(Locale.FRENCH).text("level.error"));
        assertEquals("error", new Messages(Locale.US).text("level.error"));
    }
}
