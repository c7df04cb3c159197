/** The name of the cookie that carries a session. */
export const sessionCookie = 'foothold_session';
