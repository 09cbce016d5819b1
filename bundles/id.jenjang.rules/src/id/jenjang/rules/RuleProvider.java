package id.jenjang.rules;

import java.util.List;

/**
 * A group of rules, found by {@link java.util.ServiceLoader}; so the frame knows no single rule.
 */
public interface RuleProvider {

    /** The rules of this group, each with its own id. */
    List<Rule> rules();
}
