package id.jenjang.dsl.ide.lsp;

import id.jenjang.dsl.ide.EditedPlan;

import java.util.Locale;

/** Composes the page an editor shows beside a plan; rooms above know how. */
@FunctionalInterface
public interface PlanPage {

    /**
     * The report of a plan as one HTML page.
     *
     * @param plan the plan as it stands in the editor, with mistakes or without
     * @param locale language of the sentence why there is no page
     * @throws NoPageException when the plan has no report, or several and none is meant
     */
    String of(EditedPlan plan, Locale locale) throws NoPageException;

    /** Says in one sentence for the user why there is no page. */
    final class NoPageException extends Exception {

        private static final long serialVersionUID = 1L;

        /** There is no page. */
        public NoPageException(String sentence) {
            super(sentence);
        }
    }
}
