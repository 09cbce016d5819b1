package id.jenjang.architecture;

import java.util.List;

/** A rule of the house that can be told from the files of the project. */
interface Check {

    /** Every place that breaks the rule. */
    List<Violation> violations(Project project);
}
