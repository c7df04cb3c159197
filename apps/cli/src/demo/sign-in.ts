/** The password of every account of the demo. The API refuses demo accounts in production. */
export const demoPassword = 'foothold-demo';
