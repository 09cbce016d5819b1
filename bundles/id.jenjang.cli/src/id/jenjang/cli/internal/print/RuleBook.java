package id.jenjang.cli.internal.print;

/** What reports say about rules. */
public interface RuleBook {

    /**
     * The rule of a finding; also for findings of reading the text, which rest on no regulation.
     */
    RuleEntry rule(String id);
}
