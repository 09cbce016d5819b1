package id.jenjang.measure;

import com.ibm.icu.text.RuleBasedNumberFormat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers in Indonesian words, by ICU's spell-out rules. ICU gives up at 10^18, drops written zeros
 * after the comma and says "negatif"; here numbers of any size, "29,20" and "minus" come out as
 * they are read aloud.
 */
public final class Terbilang {
    /** The largest word ICU's Indonesian rules know. */
    private static final String TERBESAR = " kuadriliun";

    private static final BigInteger KUADRILIUN = BigInteger.TEN.pow(15);
    private static final BigInteger SERATUS = BigInteger.valueOf(100);

    private Terbilang() {}

    /** Made on first use: loading ICU's rules costs far more than spelling a number. */
    private static final class Pengeja {
        private static final RuleBasedNumberFormat ICU =
                new RuleBasedNumberFormat(Locale.of("id"), RuleBasedNumberFormat.SPELLOUT);

        /** The formatter is not safe for use by several threads at once. */
        static synchronized String eja(long bilangan) {
            return ICU.format(bilangan);
        }
    }

    /**
     * A number in lower-case words: 29.2 is "dua puluh sembilan koma dua", 1000 "seribu", -5 "minus
     * lima". Decimals are read digit by digit, as many as the number has.
     */
    public static String bilangan(BigDecimal nilai) {
        String tanda = nilai.signum() < 0 ? "minus " : "";
        BigDecimal mutlak = nilai.abs();
        String bulat = bulat(mutlak.toBigInteger());
        return mutlak.scale() <= 0 ? tanda + bulat : tanda + bulat + " koma " + desimal(mutlak);
    }

    private static String bulat(BigInteger nilai) {
        BigInteger[] bagian = nilai.divideAndRemainder(KUADRILIUN);
        String sisa = Pengeja.eja(bagian[1].longValueExact());
        if (bagian[0].signum() == 0) {
            return sisa;
        }
        String atas = bulat(bagian[0]) + TERBESAR;
        return bagian[1].signum() == 0 ? atas : atas + " " + sisa;
    }

    private static String desimal(BigDecimal nilai) {
        String digits = nilai.toPlainString();
        List<String> kata = new ArrayList<>();
        digits.chars().skip(digits.indexOf('.') + 1L).forEach(d -> kata.add(Pengeja.eja(d - '0')));
        return String.join(" ", kata);
    }

    /**
     * An amount in lower-case words, to the sen: 1000 is "seribu rupiah", 12.5 "dua belas rupiah
     * lima puluh sen".
     */
    public static String rupiah(BigDecimal nilai) {
        BigDecimal uang = nilai.setScale(2, RoundingMode.HALF_UP);
        String tanda = uang.signum() < 0 ? "minus " : "";
        BigInteger[] bagian = uang.abs().unscaledValue().divideAndRemainder(SERATUS);
        String rupiah = tanda + bulat(bagian[0]) + " rupiah";
        return bagian[1].signum() == 0 ? rupiah : rupiah + " " + bulat(bagian[1]) + " sen";
    }

    /** The same words with capital initials, as formal documents print them: "Seribu Rupiah". */
    public static String kapital(String kata) {
        StringBuilder text = new StringBuilder(kata);
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
