package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Kertas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.IDValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads the values of the language and says plainly what is wrong with those that cannot be read.
 * One for all parsers: finding out which rule it reads how takes as long as reading a small file.
 */
@Singleton
public final class JenjangValueConverters extends AbstractDeclarativeValueConverterService {

    @Inject private DslMessages messages;

    @Inject private IDValueConverter ids;

    /** Short names; a leading ^ allows a keyword as a name. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> ID() {
        return ids;
    }

    /** Quoted text. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> STRING() {
        return of(text -> QuotedText.read(text, messages), QuotedText::write);
    }

    /** Quoted text where the grammar asks for a name or sentence. */
    @ValueConverter(rule = "Teks")
    public IValueConverter<String> Teks() {
        return STRING();
    }

    /** Text between triple quotes. */
    @ValueConverter(rule = "TeksPanjang")
    public IValueConverter<String> TeksPanjang() {
        return of(text -> text.substring(3, text.length() - 3), text -> "'''" + text + "'''");
    }

    /** A unit: quoted, a percent sign or a single word. */
    @ValueConverter(rule = "Satuan")
    public IValueConverter<String> Satuan() {
        return of(
                text -> QuotedText.isQuoted(text) ? QuotedText.read(text, messages) : text,
                text -> text.equals("%") ? text : QuotedText.write(text));
    }

    /** A year of four digits. */
    @ValueConverter(rule = "Tahun")
    public IValueConverter<Integer> Tahun() {
        return of(new NumberReader(messages)::year, String::valueOf);
    }

    /** A small whole number. */
    @ValueConverter(rule = "Bulat")
    public IValueConverter<Integer> Bulat() {
        return of(new NumberReader(messages)::whole, String::valueOf);
    }

    /** How many persons or things. */
    @ValueConverter(rule = "Cacah")
    public IValueConverter<Integer> Cacah() {
        return of(
                new NumberReader(messages)::count,
                count -> FormatAngka.angka(BigDecimal.valueOf(count)));
    }

    /** A size of paper. */
    @ValueConverter(rule = "UkuranKertas")
    public IValueConverter<Kertas> UkuranKertas() {
        return of(this::paper, Kertas::getLiteral);
    }

    private Kertas paper(String text) {
        Kertas paper = Kertas.get(text.toUpperCase(Locale.ROOT));
        if (paper == null) {
            var sizes = Kertas.VALUES.stream().map(Kertas::getLiteral).toList();
            throw new UnreadableValue(messages.get("nilai.kertas", text, String.join(", ", sizes)));
        }
        return paper;
    }

    /** A number written the Indonesian way. */
    @ValueConverter(rule = "Desimal")
    public IValueConverter<BigDecimal> Desimal() {
        return of(new NumberReader(messages)::decimal, FormatAngka::angka);
    }

    /** An amount in rupiah. */
    @ValueConverter(rule = "Uang")
    public IValueConverter<BigDecimal> Uang() {
        return of(new NumberReader(messages)::amount, number -> "Rp " + FormatAngka.angka(number));
    }

    /** A code of a program, kegiatan or sub kegiatan. */
    @ValueConverter(rule = "Kode")
    public IValueConverter<String> Kode() {
        return of(text -> text, text -> text);
    }

    /** A date such as 2023-09-25. */
    @ValueConverter(rule = "Tanggal")
    public IValueConverter<LocalDate> Tanggal() {
        return of(new NumberReader(messages)::date, LocalDate::toString);
    }

    private static <T> IValueConverter<T> of(
            Function<String, T> reader, Function<T, String> writer) {
        return new IValueConverter<>() {
            @Override
            public T toValue(String text, INode node) {
                try {
                    return text == null ? null : reader.apply(text);
                } catch (UnreadableValue e) {
                    throw new ValueConverterException(e.getMessage(), node, e);
                }
            }

            @Override
            public String toString(T value) {
                return writer.apply(value);
            }
        };
    }
}
