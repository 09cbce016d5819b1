package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Misi;
import id.jenjang.model.Visi;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The picture under the mouse: brought near, carried, folded, pointed at, coloured and kept. */
class DiagramMouseTest {

    private static final Pattern FILL = Pattern.compile("fill=\"#([0-9a-f]{6})\"");

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private DiagramHand hand;
    private ElementRef vision;
    private ElementRef mission;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        stage.open(PlanCopy.of("dumai-2023", folder.toRealPath()));
        hand = new DiagramHand(robot, stage);
        vision = hand.first(Visi.class);
        mission = hand.first(Misi.class);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.away();
            stage.leave();
        }
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }

    @Test
    void itIsBroughtNearByTheWheelAndByKeys() {
        double whole = hand.scale();
        var before = hand.middle(mission);
        hand.wheel(mission, true);
        assertEquals(whole * 1.2, hand.scale(), 1e-6);
        var after = hand.middle(mission);
        assertEquals(before.x, after.x, 2, "What the pointer is on stays below it");
        assertEquals(before.y, after.y, 2);
        hand.wheel(mission, false);
        assertEquals(whole, hand.scale(), 1e-6);

        hand.zoom("plus");
        assertEquals(whole * 1.2, hand.scale(), 1e-6);
        hand.zoom("minus");
        assertEquals(whole, hand.scale(), 1e-6);
        hand.zoom("0");
        assertEquals(4.0 / 3, hand.scale(), 1e-6, "The natural size");
        hand.zoom("Home");
        assertEquals(whole, hand.scale(), 1e-6, "All of it again");
    }

    /** Chooses a box and shows the picture in its natural size around it. */
    private void near(ElementRef element) {
        robot.click(hand.middle(element), "1");
        robot.until("it is looked at", () -> isLookedAt(element));
        hand.zoom("0");
        robot.away();
        stage.still();
    }

    private boolean isLookedAt(ElementRef element) {
        return desk().selected().filter(element::equals).isPresent();
    }

    @Test
    void itIsCarriedByTheMouse() {
        near(vision);
        var other = hand.box(mission).orElseThrow();
        hand.carry(vision, 70, -40);
        var now = hand.box(mission).orElseThrow();
        assertEquals(other.x + 70, now.x, 1);
        assertEquals(other.y - 40, now.y, 1);
        hand.carry(vision, -30, 20);
        assertTrue(robot.see(() -> isLookedAt(vision)), "Carrying is no choosing");
    }

    @Test
    void whatHangsBelowABoxIsFoldedByItsSign() {
        near(vision);
        robot.click(hand.sign(vision), "1");
        robot.until("it is folded", () -> hand.view().place(mission).isEmpty());
        stage.still();
        robot.screenshot("diagram-terlipat");
        assertTrue(hand.box(vision).isPresent());
        robot.click(hand.sign(vision), "1");
        robot.until("it is there again", () -> hand.view().place(mission).isPresent());
    }

    @Test
    void aBoxThatIsClickedIsLookedAtEverywhere() {
        var tree = robot.await("the tree", Tree.class, each -> each.getItemCount() > 0);
        robot.click(hand.middle(mission), "1");
        robot.until("it is looked at", () -> isLookedAt(mission));
        robot.bring(Views.CASCADE);
        var words = robot.see(() -> title(mission));
        robot.until(
                "it is chosen in the tree",
                () ->
                        tree.getSelectionCount() == 1
                                && tree.getSelection()[0].getText().contains(words));
    }

    private String title(ElementRef element) {
        var plan = desk().plan().orElseThrow();
        return ((Misi) element.in(plan.now()).orElseThrow()).getNama();
    }

    @Test
    void coloursTellOfLevelsOfFindingsOrOfWhatWasReached() {
        var levels = List.of(hand.ground(vision), hand.ground(mission));
        assertNotEquals(levels.getFirst(), levels.getLast(), "Each level has its own colour");
        hand.colour("Warna: temuan");
        var findings = List.of(hand.ground(vision), hand.ground(mission));
        hand.colour("Warna: predikat");
        var predicates = List.of(hand.ground(vision), hand.ground(mission));
        assertNotEquals(levels, findings);
        assertNotEquals(levels, predicates);
    }

    @Test
    void anotherPlanIsShownAsAWhole() throws IOException {
        double whole = hand.scale();
        hand.zoom("0");
        assertNotEquals(whole, hand.scale());
        stage.open(PlanCopy.of("dumai-2023", Files.createDirectory(folder.resolve("lain"))));
        stage.still();
        assertEquals(whole, hand.scale(), 1e-6);
    }

    private void save(Path file) {
        robot.let(
                () -> {
                    try {
                        hand.view().save(file);
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    }
                });
    }

    @Test
    void itIsKeptAsAPicture() throws IOException {
        var drawing = folder.resolve("pohon.svg");
        save(drawing);
        var text = Files.readString(drawing);
        assertTrue(text.startsWith("<?xml") || text.startsWith("<svg"), text.substring(0, 80));
        assertTrue(text.strip().endsWith("</svg>"));
        var first = robot.see(() -> title(mission)).split(" ");
        assertTrue(text.contains(first[0]), "The words of the boxes are in it");

        var image = folder.resolve("pohon.png");
        save(image);
        var seen = colours(new ImageData(image.toString()));
        var fills = FILL.matcher(text);
        var grounds = new HashSet<String>();
        while (fills.find()) {
            grounds.add(fills.group(1));
        }
        assertTrue(grounds.size() > 4, grounds::toString);
        assertTrue(seen.containsAll(grounds), () -> grounds + " " + seen.size());
    }

    private static Set<String> colours(ImageData image) {
        var seen = new HashSet<String>();
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                RGB colour = image.palette.getRGB(image.getPixel(x, y));
                seen.add("%02x%02x%02x".formatted(colour.red, colour.green, colour.blue));
            }
        }
        return seen;
    }
}
