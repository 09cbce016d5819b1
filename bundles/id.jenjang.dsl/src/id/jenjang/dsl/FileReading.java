package id.jenjang.dsl;

import id.jenjang.model.Berkas;

import java.util.List;

/**
 * What the text of one file says, read among the names of a plan.
 *
 * @param berkas its elements; references into other files lead to the elements of the plan it was
 *     read beside
 * @param problems syntax, values and names that stand against it, in the order of {@link
 *     TextFinding#ORDER}; files it names are not looked for
 */
public record FileReading(Berkas berkas, List<TextFinding> problems) {

    public FileReading {
        problems = List.copyOf(problems);
    }
}
