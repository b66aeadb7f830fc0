package dk.traad.screen;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.OwnFamily;
import dk.traad.kernel.Unavailable;
import dk.traad.platform.db.OutcomeUnknown;
import dk.traad.platform.web.SentBefore;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import pages.Templates;

/** The few ways a request can end badly, each as a page that says what happened and what to do. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** The browser was closed or went on before it had the whole answer, which is nobody's fault. */
    private static final View NOBODY_THERE = (model, request, response) -> {};

    private final Screens screens;
    private final Templates templates;
    private final PageAbove pageAbove;

    ErrorPages(Screens screens, Templates templates, PageAbove pageAbove) {
        this.screens = screens;
        this.templates = templates;
        this.pageAbove = pageAbove;
    }

    @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    View notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "screen.error.not-found", "");
    }

    /** An employee asked for a child of their own family, whom they may meet on the family's side only. */
    @ExceptionHandler(OwnFamily.class)
    View ownFamily(HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, templates.screenOwnFamily(screens.of(request)));
    }

    /** An address that can be no id is answered as one that is nobody's. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, ConversionFailedException.class})
    View unreadable(HttpServletRequest request) {
        return notFound(request);
    }

    /** Where a form was sent to, asked for by itself, as after changing the language or going back there: its page is above. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View wrongMethod(HttpServletRequest request) {
        return pageAbove
                .of(request.getRequestURI())
                .filter(_ -> request.getMethod().equals("GET"))
                .map(above -> redirect(above))
                .orElseGet(() -> page(request, HttpStatus.METHOD_NOT_ALLOWED, "screen.error.not-found", ""));
    }

    @ExceptionHandler(Conflict.class)
    View conflict(HttpServletRequest request, Conflict conflict) {
        return page(request, HttpStatus.CONFLICT, conflict.text(), "");
    }

    /** Two different forms with one key: the first stands, and nothing of the second is lost. */
    @ExceptionHandler(SentBefore.class)
    View sentBefore(HttpServletRequest request, SentBefore before) {
        return invalid(templates.screenSentBefore(screens.of(request), Typed.in(request), before.leadsTo()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    View tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, "screen.error.too-large", "");
    }

    /** A form that lacks a field the page always sends did not come from the page. */
    @ExceptionHandler({ServletRequestBindingException.class, MissingServletRequestPartException.class})
    View unusable(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, "screen.error.stale", "");
    }

    /** Nothing was shown or changed; trying again later is safe. */
    @ExceptionHandler({Unavailable.class, TransactionSystemException.class})
    View unavailable(HttpServletRequest request, RuntimeException unavailable) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unavailable {}", number, unavailable);
        return page(request, HttpStatus.SERVICE_UNAVAILABLE, "screen.error.unavailable", number);
    }

    /**
     * Whether it was done nobody knows; sent once more it is done once, and what was typed is still there. The database may
     * be gone, so it is not asked who this is.
     */
    @ExceptionHandler(OutcomeUnknown.class)
    View outcomeUnknown(HttpServletRequest request, HttpServletResponse response, OutcomeUnknown why) {
        if (request.getMethod().equals("GET")) {
            return busy(request, response, why);
        }
        LOG.error("the database or its standby did not answer in time");
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                templates.screenError(
                        screens.ofNobody(request), "screen.error.outcome-unknown", "", Typed.in(request)));
    }

    /** No connection to the database within the time a person waits, or it broke before the end. Nothing was done. */
    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    View busy(HttpServletRequest request, HttpServletResponse response, RuntimeException why) {
        LOG.error("no connection ({})", why.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                templates.screenError(screens.ofNobody(request), "screen.error.busy", "", Typed.in(request)));
    }

    /** A fault of ours: the person gets a number, the log gets the same number and the fault, and no one's data. */
    @ExceptionHandler(Exception.class)
    View fault(HttpServletRequest request, Exception fault) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return NOBODY_THERE;
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, fault);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, "screen.error.fault", number);
    }

    /** What was refused before it reached a handler: a missing form token, an unreadable request. */
    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf(code);
        return switch (status) {
            case FORBIDDEN ->
                answer(status, templates.screenError(screens.of(request), "screen.error.stale", "", Typed.in(request)));
            case CONTENT_TOO_LARGE -> page(request, status, "screen.error.too-large", "");
            case INTERNAL_SERVER_ERROR -> page(request, status, "screen.error.fault", "");
            default -> page(request, status, "screen.error.not-found", "");
        };
    }

    private View page(HttpServletRequest request, HttpStatus status, String text, String number) {
        return answer(status, templates.screenError(screens.of(request), text, number, List.of()));
    }
}
