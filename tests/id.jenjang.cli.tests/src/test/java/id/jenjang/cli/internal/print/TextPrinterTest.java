package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.cli.internal.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Locale;

/** The form for people. */
class TextPrinterTest {

    private static final Messages INDONESIAN = new Messages(Locale.of("id"));

    private static String plan() {
        return Reports.PLAN.toString();
    }

    private static String note() {
        return Reports.NOTE.toString();
    }

    @Test
    void printsFindingsByFileThenWhatIsSilencedThenCounts() throws IOException {
        assertEquals(
                plan()
                        + ":12:7: galat [J203] Target 2024 belum ada.\n"
                        + "\n"
                        + note()
                        + ":1:1: peringatan [J401] Kalimat & <kata>.\n"
                        + note()
                        + ":3:2: catatan [S006] Tidak dipakai.\n"
                        + "\n"
                        + "Diabaikan dalam rencana, dengan alasan:\n"
                        + plan()
                        + ":4:9: galat [J112] Sasaran tanpa program.\n"
                        + "    Alasan: Direvisi lewat Perda 4/2022\n"
                        + "\n"
                        + "2 berkas diperiksa: 1 galat, 1 peringatan, 1 catatan.\n",
                Reports.print(new TextPrinter(INDONESIAN, false), Reports.full(100)));
    }

    @Test
    void countsEverythingButPrintsNoMoreThanAsked() throws IOException {
        assertEquals(
                plan()
                        + ":12:7: error [J203] Target 2024 belum ada.\n"
                        + "\n"
                        + "... and 2 more findings; leave out --maks to see all.\n"
                        + "\n"
                        + "Silenced in the plan, with a reason:\n"
                        + plan()
                        + ":4:9: error [J112] Sasaran tanpa program.\n"
                        + "    Reason: Direvisi lewat Perda 4/2022\n"
                        + "\n"
                        + "2 files checked: 1 error, 1 warning, 1 note.\n",
                Reports.print(
                        new TextPrinter(new Messages(Locale.ENGLISH), false), Reports.full(1)));
    }

    @Test
    void saysThatNothingWasFound() throws IOException {
        assertEquals(
                "1 berkas diperiksa: tidak ada temuan.\n",
                Reports.print(new TextPrinter(INDONESIAN, false), Reports.empty()));
    }

    @Test
    void coloursTheSeverity() throws IOException {
        var printed = Reports.print(new TextPrinter(INDONESIAN, true), Reports.full(100));

        assertEquals(
                plan() + ":12:7: \u001B[31mgalat\u001B[0m [J203] Target 2024 belum ada.",
                printed.lines().findFirst().orElseThrow());
        assertEquals(
                "2 berkas diperiksa: \u001B[31m1 galat\u001B[0m, \u001B[33m1 peringatan\u001B[0m,"
                        + " \u001B[34m1 catatan\u001B[0m.",
                printed.lines().toList().getLast());
    }
}
