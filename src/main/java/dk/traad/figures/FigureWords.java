package dk.traad.figures;

import dk.traad.kernel.Position;
import dk.traad.screen.Screen;

/** What cells and answers are called. */
public final class FigureWords {
    private FigureWords() {}

    /** "Dagtilbud", "3–5 år", "Myretuen", "Alle børn" */
    public static String name(Cell cell, Screen screen) {
        return switch (cell.dimension()) {
            case ALL -> screen.text("figures.all");
            case SECTOR -> screen.text("figures.sector." + cell.place());
            case AGE -> screen.text("figures.age." + cell.place());
            case DISTRICT, UNIT -> cell.name();
        };
    }

    private static String change(String[] positions, Screen screen) {
        return screen.text(
                "figures.answer.CHANGE",
                screen.position(Position.valueOf(positions[0])),
                screen.position(Position.valueOf(positions[1])));
    }

    static String answer(Figure figure, int group, Screen screen) {
        return figure.question() == Question.CHANGE && figure.detail() == Detail.FULL
                ? change(figure.question().answers().get(group).split("_"), screen)
                : Bar.word(figure.question(), figure.detail(), group, screen);
    }
}
