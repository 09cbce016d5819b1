package id.jenjang.rules.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.rules.internal.checklist.Deciders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklists as data: complete in both languages, weighed as the regulation weighs. */
class ChecklistTest {
    private static final Locale INDONESIAN = Locale.of("id");

    private static Stream<Checklist> both(Locale locale) {
        return Stream.of(Checklist.reviu(locale), Checklist.evaluasi(locale));
    }

    @Test
    void theReviewHasTheItemsOfItsForm() {
        Checklist reviu = Checklist.reviu(INDONESIAN);
        assertEquals(
                List.of(6, 7, 10), reviu.groups().stream().map(g -> g.items().size()).toList());
        assertEquals(
                List.of("I", "II", "III"),
                reviu.groups().stream().map(ChecklistGroup::number).toList());
    }

    @Test
    void theEvaluationIsWeighedAsTheRegulationSays() {
        List<ChecklistGroup> groups = Checklist.evaluasi(INDONESIAN).groups();
        List<String> weights = groups.stream().map(g -> g.number() + " " + g.weight()).toList();
        assertEquals(
                List.of(
                        "1 30",
                        "1.a 6",
                        "1.b 9",
                        "1.c 15", //
                        "2 30",
                        "2.a 6",
                        "2.b 9",
                        "2.c 15", //
                        "3 15",
                        "3.a 3",
                        "3.b 4.5",
                        "3.c 7.5", //
                        "4 25",
                        "4.a 5",
                        "4.b 7.5",
                        "4.c 12.5"),
                weights);
        BigDecimal parts =
                groups.stream()
                        .filter(g -> g.level() == 2)
                        .map(ChecklistGroup::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, parts.compareTo(new BigDecimal(100)));
    }

    @Test
    void theEnglishTextsHaveTheSameNumbersAndOtherWords() {
        List<Checklist> indonesian = both(INDONESIAN).toList();
        List<Checklist> english = both(Locale.ENGLISH).toList();
        for (int i = 0; i < indonesian.size(); i++) {
            assertEquals(
                    numbers(indonesian.get(i)), numbers(english.get(i)), indonesian.get(i).id());
            assertEquals(
                    List.of(), same(indonesian.get(i), english.get(i), ChecklistItem::statement));
        }
    }

    private static List<String> numbers(Checklist checklist) {
        return checklist.items().map(i -> i.number() + " " + i.decision()).toList();
    }

    private static List<String> same(
            Checklist one, Checklist other, Function<ChecklistItem, String> text) {
        var texts = other.items().map(text).collect(Collectors.toSet());
        return one.items().map(text).filter(texts::contains).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyItemSaysWhatAPersonLooksAt(String language) {
        both(Locale.of(language))
                .flatMap(Checklist::items)
                .forEach(
                        item -> {
                            assertFalse(item.statement().isBlank(), item.number());
                            assertFalse(item.attention().isBlank(), item.number());
                            assertEquals(
                                    '.', item.statement().charAt(item.statement().length() - 1));
                        });
    }

    @Test
    void everyDeciderIsNamedByAChecklist() {
        var named =
                both(INDONESIAN)
                        .flatMap(Checklist::items)
                        .flatMap(item -> Clause.parse(item.decision()).stream())
                        .map(Clause::decider)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Deciders.names()), named);
    }
}
