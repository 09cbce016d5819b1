package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Finds elements of a plan by what a person remembers of them. */
public final class Symbols {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private final LoadedPlan plan;
    private final Navigation navigation;

    /** Searches a plan as it is now. */
    public Symbols(EditedPlan edited) {
        plan = edited.plan();
        navigation = new Navigation(edited);
    }

    /**
     * The elements whose short name, code or name holds every word of a query, in any case; the
     * best first: equal short names and codes, then those that begin so, then names.
     *
     * @param query what to look for; an empty one finds every element
     * @param most how many to give at most
     */
    public List<Symbol> find(String query, int most) {
        var words = words(query);
        return plan.rencana().all(Bernama.class).stream()
                .map(each -> new Ranked(each, rank(each, words)))
                .filter(each -> each.rank() != NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .flatMap(each -> symbol(each.element()).stream())
                .toList();
    }

    private record Ranked(Bernama element, int rank) {}

    private Optional<Symbol> symbol(Bernama element) {
        var within =
                element.eContainer() instanceof Bernama around
                        ? around.getId() == null ? around.getNama() : around.getId()
                        : null;
        return navigation
                .definition(element)
                .map(range -> new Symbol(element, range, within == null ? "" : within));
    }

    private static List<String> words(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** How badly an element matches: the sum over the words. */
    private static int rank(Bernama element, List<String> words) {
        int sum = 0;
        for (var word : words) {
            int one = rank(element, word);
            if (one == NO_MATCH) {
                return NO_MATCH;
            }
            sum += one;
        }
        return sum;
    }

    private static int rank(Bernama element, String word) {
        var id = lower(element.getId());
        var code = element instanceof ElemenProgram program ? lower(program.getKode()) : "";
        var name = lower(element.getNama());
        ToIntFunction<String> key =
                text -> text.equals(word) ? 0 : text.startsWith(word) ? 1 : NO_MATCH;
        int exact = Stream.of(id, code).mapToInt(key).min().orElse(NO_MATCH);
        if (exact != NO_MATCH) {
            return exact;
        }
        if (name.startsWith(word) || name.contains(" " + word)) {
            return 2;
        }
        return id.contains(word) || name.contains(word) ? 3 : NO_MATCH;
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
