package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.report.docx.DocxFigures;
import id.jenjang.report.docx.FigureDifference;
import id.jenjang.report.docx.FigureDifference.Kind;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells people which figures of a Word file no longer agree with the plan: by place, each with what
 * the file says, what the plan says, and why they differ.
 *
 * @param messages texts in the user's language
 */
public record DifferenceText(Messages messages) {

    /** Prints the differences and their count. */
    public void print(List<FigureDifference> differences, DocxFigures file, Writer writer)
            throws IOException {
        var place = "";
        for (var difference : differences) {
            var here = FigurePlaces.place(difference.place());
            if (!here.equals(place)) {
                writer.write((place.isEmpty() ? "" : "\n") + here + "\n");
                place = here;
            }
            print(difference, writer);
        }
        writer.write((differences.isEmpty() ? agreement(file) : "\n" + counts(differences)) + "\n");
    }

    private String agreement(DocxFigures file) {
        int figures = file.standing().size();
        return figures == 0
                ? messages.text("compare.no-figures")
                : messages.text("compare.none", figures);
    }

    private void print(FigureDifference difference, Writer writer) throws IOException {
        var origin = difference.origin();
        writer.write("  " + FigurePlaces.origin(origin) + "\n");
        writer.write(
                "      "
                        + messages.text(
                                key("compare.", difference.kind()),
                                difference.inFile(),
                                difference.inPlan())
                        + "\n");
        if (!origin.formula().isEmpty()) {
            writer.write("      " + messages.text("origin.formula", origin.formula()) + "\n");
        }
    }

    private String counts(List<FigureDifference> differences) {
        return Arrays.stream(Kind.values())
                .map(kind -> counted(kind, differences))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }

    private String counted(Kind kind, List<FigureDifference> differences) {
        var count = differences.stream().filter(d -> d.kind() == kind).count();
        return count == 0 ? "" : messages.text(key("compare.count.", kind), count);
    }

    private static String key(String prefix, Kind kind) {
        return prefix + kind.name().toLowerCase(Locale.ROOT);
    }
}
