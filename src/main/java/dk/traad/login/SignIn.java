package dk.traad.login;

import dk.traad.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a person in whom somebody else has vouched for, in a new session. */
@Component
public class SignIn {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    public void as(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.getSession(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(who, "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
