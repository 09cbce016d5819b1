package id.jenjang.dsl.ide.internal.lsp;

import java.nio.file.Path;

/**
 * What a request speaks of: a file of a plan, as it was when the request arrived.
 *
 * @param home the plan's home
 * @param moment the plan
 * @param file the file
 */
record Target(PlanHome home, Moment moment, Path file) {

    /** The text of the file by lines. */
    TextLines lines() {
        return new TextLines(moment.plan().text(file).orElse(""));
    }
}
