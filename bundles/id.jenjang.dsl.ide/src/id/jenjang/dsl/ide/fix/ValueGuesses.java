package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.SpellingFixes.Guess;
import id.jenjang.measure.BacaAngka;
import id.jenjang.model.Kertas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a value that cannot be read may have been meant. */
final class ValueGuesses {

    private static final Pattern MONEY = Pattern.compile("(Rp\\.?[ \\t\u00A0]*)?(.*)");
    private static final Pattern NUMBER_LIST = Pattern.compile("\\d+(,\\d{1,2}){2,}");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})\\s*-\\s*(\\d{4})");

    private final Spot spot;
    private final List<Guess> guesses = new ArrayList<>();

    ValueGuesses(Spot spot) {
        this.spot = spot;
    }

    List<Guess> all() {
        var word = spot.word();
        if (word.startsWith("\"") || word.startsWith("“")) {
            quote(word.startsWith("\"") ? "\"" : "”");
            return guesses;
        }
        var money = MONEY.matcher(word);
        if (money.matches()) {
            var currency = money.group(1) == null ? "" : money.group(1);
            number(currency, money.group(2));
        }
        var date = DAY_FIRST.matcher(word);
        if (date.matches()) {
            write("%s-%02d-%02d".formatted(date.group(3), number(date, 2), number(date, 1)));
        }
        Nearest.to(word, Kertas.VALUES.stream().map(Kertas::getLiteral).toList())
                .ifPresent(this::write);
        return guesses;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private void number(String currency, String digits) {
        if (digits.endsWith(",-")) {
            write(currency + digits.substring(0, digits.length() - 2));
            return;
        }
        if (NUMBER_LIST.matcher(digits).matches()) {
            write(currency + digits.replace(",", ", "));
        }
        var compact = digits.replaceAll("\\s", "");
        if (BacaAngka.angka(compact) instanceof BacaAngka.TidakTerbaca unread) {
            if (unread.usulan() != null) {
                write(currency + unread.usulan());
            }
        } else {
            // A thousand written the English way, where no decimals can stand.
            write(currency + compact.replace(',', '.'));
        }
    }

    private void write(String value) {
        if (!value.equals(spot.word())) {
            int length = spot.end() - spot.offset();
            guesses.add(
                    new Guess(
                            spot.title("tulis", value),
                            new TextEdit(spot.offset(), length, value)));
        }
    }

    /** The text ends before what belongs behind it, else with its line. */
    private void quote(String sign) {
        var word = spot.word().stripTrailing();
        int end = spot.offset() + word.length();
        if (word.endsWith("{") || word.endsWith("}") || word.endsWith(",")) {
            int before = word.substring(0, word.length() - 1).stripTrailing().length();
            close(spot.offset() + before, sign);
        }
        close(end, sign);
    }

    private void close(int at, String sign) {
        guesses.add(new Guess(spot.title("petik"), TextEdit.insert(at, sign)));
    }
}
