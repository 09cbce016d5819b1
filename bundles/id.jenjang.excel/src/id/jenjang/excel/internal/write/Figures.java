package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.BacaAngka.Terbaca;

import java.math.BigDecimal;
import java.util.Optional;

/** Values of a plan's text as cells. */
final class Figures {

    private Figures() {}

    /** A number where it is one, else the text as the plan writes it. */
    static Out cell(String value) {
        var number = number(value);
        if (number.isEmpty()) {
            return Out.text(rung(value));
        }
        return value.endsWith("%") ? Out.percent(number.get()) : Out.number(number.get());
    }

    static Optional<BigDecimal> number(String value) {
        var bare =
                value != null && value.endsWith("%")
                        ? value.substring(0, value.length() - 1)
                        : value;
        return bare != null && BacaAngka.angka(bare) instanceof Terbaca read
                ? Optional.of(read.nilai())
                : Optional.empty();
    }

    /** Quotes around a rung of a ladder say nothing in a cell. */
    private static String rung(String value) {
        return value != null && value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }
}
