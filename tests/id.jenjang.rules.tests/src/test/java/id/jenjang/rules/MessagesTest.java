package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.rules.internal.text.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every sentence of the rules exists in both languages and can be printed. */
class MessagesTest {
    private static final Object[] ARGUMENTS = {"A0", "A1", "A2", "A3", "A4", "A5", "A6"};

    private static Properties texts(String language) {
        String name = "messages" + language + ".properties";
        var texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Rule.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        return texts;
    }

    static Stream<String> sentences() {
        return texts("").stringPropertyNames().stream()
                .filter(key -> key.contains(".message") || key.contains(".fix"))
                .sorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void hasTitleAndExplanationOfEveryRule(String language) {
        Properties texts = texts(language);
        for (Rule rule : RuleRegistry.standard().all()) {
            for (String key : List.of(".title", ".explanation")) {
                String text = texts.getProperty(rule.id() + key, "");
                assertFalse(text.isBlank(), rule.id() + key + language);
                assertEquals(
                        key.equals(".explanation"),
                        text.endsWith("."),
                        rule.id() + key + language + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void hasNothingForRulesThatDoNotExist(String language) {
        RuleRegistry registry = RuleRegistry.standard();
        for (String key : texts(language).stringPropertyNames()) {
            assertTrue(registry.byId(key.substring(0, key.indexOf('.'))).isPresent(), key);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void usesTheSameArgumentsInBothLanguages(String key) {
        String indonesian = Messages.of(Locale.of("id")).format(key, ARGUMENTS);
        String english = Messages.of(Locale.ENGLISH).format(key, ARGUMENTS);
        assertFalse(
                indonesian.contains("{") || english.contains("{"), indonesian + " / " + english);
        assertEquals(arguments(indonesian), arguments(english), indonesian + " / " + english);
        assertFalse(english.isBlank());
    }

    private static TreeSet<String> arguments(String sentence) {
        var found = new TreeSet<String>();
        for (Object argument : ARGUMENTS) {
            if (sentence.contains(argument.toString())) {
                found.add(argument.toString());
            }
        }
        return found;
    }
}
