package id.jenjang.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The rules a check runs, in the order of their ids. Immutable. */
public final class RuleRegistry {
    private final Map<String, Rule> rules;

    private RuleRegistry(Map<String, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** The rules that need nothing but a plan. */
    public static RuleRegistry standard() {
        List<Rule> all =
                new ArrayList<>(List.of(CheckerRule.RULE_FAILED, CheckerRule.UNUSED_ABAIKAN));
        // The class loader is named because inside OSGi the context class loader does not see this
        // bundle.
        for (RuleProvider provider :
                ServiceLoader.load(RuleProvider.class, RuleProvider.class.getClassLoader())) {
            all.addAll(provider.rules());
        }
        return of(all);
    }

    /**
     * A registry of exactly these rules.
     *
     * @throws IllegalArgumentException when two rules share an id
     */
    public static RuleRegistry of(Collection<? extends Rule> rules) {
        Map<String, Rule> byId = new TreeMap<>();
        for (Rule rule : rules) {
            Rule earlier = byId.put(rule.id(), rule);
            if (earlier != null && earlier != rule) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        }
        return new RuleRegistry(byId);
    }

    /**
     * These rules and more of a room above this one, which no service loader here would find.
     *
     * @throws IllegalArgumentException when two rules share an id
     */
    public RuleRegistry with(RuleProvider more) {
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(more.rules());
        return of(all);
    }

    /** The rules in the order of their ids. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule with this id, empty when there is none; null finds nothing. */
    public Optional<Rule> byId(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(rules.get(id));
    }
}
