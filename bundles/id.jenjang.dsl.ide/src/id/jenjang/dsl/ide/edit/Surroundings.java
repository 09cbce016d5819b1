package id.jenjang.dsl.ide.edit;

/** What stands around the statements of a block: the elements it lies in, without their others. */
final class Surroundings {

    private final String text;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();

    /** The surroundings of the statements of an element of a text. */
    Surroundings(String text, WrittenElement element) {
        this.text = text;
        if (element.parent() != null) {
            around(element.holder());
            var block = Block.of(element, 0);
            head.append(text, element.offset(), block.from());
            tail.insert(0, "}");
        }
    }

    private void around(WrittenPart part) {
        var element = part.owner();
        if (element.parent() == null) {
            return;
        }
        around(element.holder());
        var block = Block.of(element, 0);
        boolean inBlock = block != null && block.from() <= part.offset();
        head.append(text, element.offset(), inBlock ? block.from() : part.offset());
        tail.insert(0, inBlock ? "\n}" : text.substring(part.end(), element.end()));
    }

    /** Up to where the statements begin. */
    String head() {
        return head.toString();
    }

    /** From the brace behind the statements on. */
    String tail() {
        return tail.toString();
    }
}
