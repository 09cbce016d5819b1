package id.jenjang.cli.internal;

import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in the user's language what is wrong with the words of a command. */
record UsageMistake(Messages messages) {

    String sentence(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    messages.text("usage.twice", label(twice.getOverwritten()));
            case MaxValuesExceededException tooMany ->
                    messages.text("usage.too-many", mistake.getMessage());
            default -> badValue(mistake);
        };
    }

    private String unmatched(UnmatchedArgumentException mistake) {
        var word = mistake.getUnmatched().getFirst();
        var commands = mistake.getCommandLine().getSubcommands();
        if (!mistake.isUnknownOption() && !commands.isEmpty()) {
            return messages.text(
                    "usage.unknown-command", word, String.join(", ", commandNames(mistake)));
        }
        var kind = mistake.isUnknownOption() ? "usage.unknown-option" : "usage.surplus-word";
        return messages.text(kind, word);
    }

    private static Iterable<String> commandNames(UnmatchedArgumentException mistake) {
        return mistake.getCommandLine().getSubcommands().values().stream()
                .map(command -> command.getCommandName())
                .distinct()
                .toList();
    }

    private String missing(MissingParameterException mistake) {
        if (mistake.getMissing().isEmpty()) {
            return messages.text("usage.missing", mistake.getMessage());
        }
        var first = mistake.getMissing().getFirst();
        return first.isOption() && !first.required()
                ? messages.text("usage.missing-value", label(first))
                : messages.text("usage.missing", both(first));
    }

    /** An option by the name most people write, and by the one that says what it is. */
    private static String both(ArgSpec argument) {
        return argument instanceof OptionSpec option
                        && !option.shortestName().equals(option.longestName())
                ? option.shortestName() + " (" + option.longestName() + ")"
                : label(argument);
    }

    private String badValue(ParameterException mistake) {
        var argument = mistake.getArgSpec();
        if (argument == null || mistake.getValue() == null) {
            return messages.text("usage.other", mistake.getMessage());
        }
        var type = argument.type();
        if (type == Year.class) {
            return messages.text("usage.bad-year", mistake.getValue(), label(argument));
        }
        if (type == LocalDate.class) {
            return messages.text("usage.bad-date", mistake.getValue(), label(argument));
        }
        if (type.isEnum()) {
            var choices =
                    Arrays.stream(type.getEnumConstants())
                            .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
            return messages.text("usage.bad-choice", mistake.getValue(), label(argument), choices);
        }
        var key =
                type == Path.class || argument.isPositional()
                        ? "usage.bad-path"
                        : "usage.bad-number";
        return messages.text(key, mistake.getValue(), label(argument));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
