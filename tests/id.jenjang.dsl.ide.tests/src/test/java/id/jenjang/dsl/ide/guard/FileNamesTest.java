package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A name is one that every system takes. */
class FileNamesTest {

    @TempDir Path folder;
    private final FileNames names = new FileNames(Locale.of("id"));

    private Optional<String> trouble(String name) {
        return names.trouble(folder, name, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rencana.jenjang",
                "Renstra Dinas Kesehatan 2024-2029.jenjang",
                "Bab I. Pendahuluan",
                "konsep",
                "kondisi.jenjang",
                "com10.jenjang"
            })
    void whatEverySystemTakesIsTaken(String name) {
        assertEquals(Optional.empty(), trouble(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''          | Beri nama.
                    '  '        | Beri nama.
                    a/b         | Nama tidak boleh memuat /, karena tidak semua komputer menerimanya.
                    a:b.jenjang | Nama tidak boleh memuat :, karena tidak semua komputer menerimanya.
                    .rahasia    | Nama yang diawali titik atau spasi tidak tampil; mulailah dengan huruf atau angka.
                    ..          | Nama yang diawali titik atau spasi tidak tampil; mulailah dengan huruf atau angka.
                    bab.        | Nama tidak boleh diakhiri titik atau spasi.
                    'bab '      | Nama tidak boleh diakhiri titik atau spasi.
                    NUL         | NUL dipakai Windows untuk perangkat; beri nama lain.
                    con.jenjang | con.jenjang dipakai Windows untuk perangkat; beri nama lain.
                    """)
    void whatSomeSystemRefusesIsRefusedWithItsReason(String name, String reason) {
        assertEquals(Optional.of(reason), trouble(name));
    }

    @Test
    void whatCannotBeSeenIsNotShownInTheReason() {
        assertEquals(Optional.of("Nama tidak boleh memuat tab atau ganti baris."), trouble("a\tb"));
    }

    @Test
    void aNameHasAnEnd() {
        assertEquals(Optional.empty(), trouble("a".repeat(FileNames.LONGEST)));
        assertEquals(
                Optional.of("Nama terlalu panjang: 121 huruf, paling banyak 120."),
                trouble("a".repeat(FileNames.LONGEST + 1)));
    }

    @Test
    void aNameIsGivenOnceWhateverItsLettersAre() throws IOException {
        var file = Files.createFile(folder.resolve("Renstra.jenjang"));
        assertEquals(
                Optional.of("Di folder ini sudah ada Renstra.jenjang."),
                trouble("renstra.jenjang"));
        assertEquals(
                Optional.empty(),
                names.trouble(folder, "renstra.jenjang", Optional.of(file)),
                "itself may be called so");
    }

    @Test
    void englishIsSpokenToo() {
        assertEquals(
                Optional.of("A name must not end with a full stop or a space."),
                new FileNames(Locale.ENGLISH).trouble(folder, "bab.", Optional.empty()));
    }
}
