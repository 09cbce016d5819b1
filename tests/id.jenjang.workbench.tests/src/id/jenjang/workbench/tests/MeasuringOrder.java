package id.jenjang.workbench.tests;

import java.nio.file.Path;
import java.util.HashMap;

/**
 * What is to be measured, said by the arguments of the program.
 *
 * @param task mulai (start), buka (open) or ketik (type)
 * @param plan the folder of the plan that is opened or typed in; empty for none
 * @param since when the process was started, in milliseconds since 1970
 * @param results the file that takes the times
 */
record MeasuringOrder(String task, Path plan, long since, Path results) {

    static MeasuringOrder of(String... arguments) {
        var said = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                said.put(arguments[i], arguments[i + 1]);
            }
        }
        return new MeasuringOrder(
                said.get("-ukur"),
                Path.of(said.getOrDefault("-rencana", "")),
                Long.parseLong(said.get("-sejak")),
                Path.of(said.get("-hasil")));
    }
}
