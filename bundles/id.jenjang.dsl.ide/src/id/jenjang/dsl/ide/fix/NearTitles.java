package id.jenjang.dsl.ide.fix;

import id.jenjang.model.Bernama;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Elements whose titles share the most words with one, a word of few titles counting for more. */
final class NearTitles {

    /** Shorter words stand in every title. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final List<Bernama> elements;
    private final Map<Bernama, Set<String>> words = new HashMap<>();
    private final Map<String, Long> titles;

    NearTitles(List<Bernama> elements) {
        this.elements = elements;
        elements.forEach(each -> words.put(each, words(each)));
        titles =
                words.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

    /** The nearest first; those that are equally near as they were. */
    List<Bernama> to(Bernama title) {
        var wanted = words(title);
        return elements.stream()
                .sorted(Comparator.comparingDouble(each -> -shared(each, wanted)))
                .toList();
    }

    private double shared(Bernama element, Set<String> wanted) {
        return words.get(element).stream()
                .filter(wanted::contains)
                .mapToDouble(each -> 1.0 / titles.get(each))
                .sum();
    }

    private static Set<String> words(Bernama element) {
        return WORD.matcher(element.getNama() == null ? "" : element.getNama())
                .results()
                .map(each -> each.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
