package id.jenjang.cli.internal.print;

import java.util.Optional;

/**
 * What of all findings a report speaks of.
 *
 * @param since what it is compared with; empty when with nothing
 * @param filtered how many findings were left out because nobody asked for them
 * @param filter the words that chose; empty when all were wanted
 */
public record Scope(Optional<Since> since, int filtered, String filter) {

    /** All that was found. */
    public static final Scope WHOLE = new Scope(Optional.empty(), 0, "");

    /**
     * An earlier state of the plan.
     *
     * @param revision as it was named, for example HEAD~3
     * @param commit the commit it stands for, abbreviated
     * @param before how many findings stood there
     * @param gone how many of those no longer stand
     */
    public record Since(String revision, String commit, int before, int gone) {}
}
